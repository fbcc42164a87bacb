import { openDatabase } from '@/lib/data/database.server';
import { createStores } from '@/lib/data/stores';
import { foldCards } from '@/lib/study/ensure-folded';

export interface Verdict {
  generated: number;
  stored: number;
  /** Acts of the devices that are not in the log. */
  lost: number;
  /** Rows of the log beyond the first for one act. */
  double: number;
  /** Cards whose cached memory is not what folding their log anew gives. */
  wrongCards: number;
  cards: number;
}

/** Reads the database the server left behind, and counts. */
export async function verdictOn(folder: string, acts: readonly string[]): Promise<Verdict> {
  const { prisma, close } = await openDatabase({ folder });
  try {
    const [learner] = await prisma.learner.findMany();
    if (!learner) throw new Error('no learner was ever stored');
    const rows = await prisma.reviewEvent.findMany({ select: { deviceId: true, seq: true, cardId: true } });
    const stored = new Set(rows.map(({ deviceId, seq }) => `${deviceId}:${seq}`));
    const cardIds = [...new Set(rows.map(({ cardId }) => cardId))];
    const { events, memories, settings } = createStores(prisma);
    const log = await events.ofCards(learner.id, cardIds);
    const { settings: wishes } = await settings.read(learner.id);
    const cached = new Map(
      (await memories.of(learner.id, cardIds)).map((memory) => [memory.cardId, JSON.stringify(memory)]),
    );
    const anew = foldCards(cardIds, log, wishes).map((memory) => [memory.cardId, memory] as const);
    return {
      generated: acts.length,
      stored: rows.length,
      lost: acts.filter((act) => !stored.has(act)).length,
      double: rows.length - stored.size,
      wrongCards: anew.filter(([cardId, memory]) => !isSame(cached.get(cardId), memory)).length,
      cards: cardIds.length,
    };
  } finally {
    await close();
  }
}

/** Equal whatever the order of the keys. */
function isSame(cached: string | undefined, memory: object): boolean {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_key, inner) =>
      inner && typeof inner === 'object' ? Object.fromEntries(Object.entries(inner).sort()) : inner,
    );
  return cached !== undefined && sorted(JSON.parse(cached)) === sorted(memory);
}
