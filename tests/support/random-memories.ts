import { createRng, integerBetween, type Rng } from '@/lib/kernel/rng';
import type { CardHistory, MemoryPhase } from '@/lib/scheduling/memory';
import { startOfStudyDay } from '@/lib/scheduling/study-day';

const phases: readonly MemoryPhase[] = [
  'review',
  'review',
  'review',
  'review',
  'learning',
  'relearning',
  'new',
];

/** Memories as years of study leave them: stabilities over six orders of magnitude, many overdue, some put aside. */
export function randomMemories(count: number, today: number, zone: string, seed: number): CardHistory[] {
  const rng = createRng(seed);
  return Array.from({ length: count }, (_, i) => randomMemory(`card-${i}`, today, zone, rng));
}

function randomMemory(cardId: string, today: number, zone: string, rng: Rng): CardHistory {
  const phase = phases[integerBetween(rng, 0, phases.length - 1)] ?? 'review';
  // Some equal stabilities on purpose: equals must not confuse the order.
  const stability = rng() < 0.2 ? 10 : 0.001 * 36_500_000 ** rng();
  const lastDay = today - Math.floor(400 * rng() ** 3);
  const dueDay = phase === 'review' ? lastDay + Math.ceil(stability * (0.5 + rng())) : today;
  const dueAt =
    phase === 'review'
      ? startOfStudyDay(Math.min(dueDay, today + 9999), zone)
      : startOfStudyDay(today, zone) + integerBetween(rng, 0, 86_400_000);
  const isNew = phase === 'new';
  return {
    cardId,
    memory: {
      phase,
      stability: isNew ? 0 : stability,
      difficulty: isNew ? 0 : 5,
      step: 0,
      dueAt: isNew ? 0 : dueAt,
      dueDay: isNew ? 0 : dueDay,
      lastAt: isNew ? null : startOfStudyDay(lastDay, zone) + 3_600_000,
      lastDay: isNew ? null : lastDay,
      reps: isNew ? 0 : 4,
      lapses: 0,
    },
    suspended: rng() < 0.1,
    flagged: false,
    leech: false,
    buriedDay: rng() < 0.1 ? today - integerBetween(rng, 0, 1) : null,
    firstDay: isNew ? null : Math.min(lastDay, today - (rng() < 0.5 ? 0 : 30)),
  };
}
