import type { CardHistory } from '@/lib/scheduling/memory';
import type { Prisma } from './generated/prisma/client';
import { toMemoryRow } from './memory-row';

/** Writes folded cards into the cache, over what it had of them. */
export async function saveMemories(
  transaction: Prisma.TransactionClient,
  learnerId: string,
  histories: readonly CardHistory[],
): Promise<void> {
  const rows = JSON.stringify(histories.map(toMemoryRow));
  await transaction.$executeRaw`
    INSERT INTO card_memory (learner_id, card_id, phase, stability, difficulty, step, due_at, due_day, last_at, last_day,
      reps, lapses, suspended, flagged, leech, buried_day, first_day)
    SELECT ${learnerId}::uuid, card_id, phase, stability, difficulty, step, to_timestamp(due_at / 1000), due_day,
      to_timestamp(last_at / 1000), last_day, reps, lapses, suspended, flagged, leech, buried_day, first_day
    FROM jsonb_to_recordset(${rows}::jsonb) AS m(card_id text, phase text, stability float8, difficulty float8, step int,
      due_at float8, due_day int, last_at float8, last_day int, reps int, lapses int, suspended boolean, flagged boolean,
      leech boolean, buried_day int, first_day int)
    ON CONFLICT (learner_id, card_id) DO UPDATE SET
      phase = EXCLUDED.phase, stability = EXCLUDED.stability, difficulty = EXCLUDED.difficulty, step = EXCLUDED.step,
      due_at = EXCLUDED.due_at, due_day = EXCLUDED.due_day, last_at = EXCLUDED.last_at, last_day = EXCLUDED.last_day,
      reps = EXCLUDED.reps, lapses = EXCLUDED.lapses, suspended = EXCLUDED.suspended, flagged = EXCLUDED.flagged,
      leech = EXCLUDED.leech, buried_day = EXCLUDED.buried_day, first_day = EXCLUDED.first_day`;
}
