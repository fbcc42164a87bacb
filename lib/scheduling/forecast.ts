import type { CardHistory } from './memory';

/**
 * Cards falling due on each of the next `days` study days, as things stand: index 0 is `today` and holds what is
 * overdue too. A card buried today counts tomorrow; suspended and new cards do not count.
 */
export function dueForecast(histories: Iterable<CardHistory>, today: number, days: number): number[] {
  const counts = new Array<number>(days).fill(0);
  for (const { memory, suspended, buriedDay } of histories) {
    if (suspended || memory.phase === 'new') continue;
    const soonest = buriedDay === today ? 1 : 0;
    const index = Math.max(soonest, memory.dueDay - today);
    if (index < days) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Whole minutes for so many cards at the learner's median pace, rounded up; 0 for none. */
export function minutesFor(cards: number, medianAnswerMs: number): number {
  return Math.ceil((cards * medianAnswerMs) / 60_000);
}
