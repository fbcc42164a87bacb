import { createRng, seedFrom } from '@/lib/kernel/rng';

/** Share of an interval that may be added or taken, by the part of it that lies in each band of days. */
const bands = [
  { from: 2.5, to: 7, share: 0.15 },
  { from: 7, to: 20, share: 0.1 },
  { from: 20, to: Number.POSITIVE_INFINITY, share: 0.05 },
];

/** Where in its fuzz range a card falls at this review, in [0, 1): the same on every device and at every fold. */
export function fuzzDraw(cardId: string, reps: number): number {
  return createRng(seedFrom(`${cardId} ${reps}`))();
}

/**
 * Moves an interval of whole days within the range Anki and ts-fsrs use; below 2.5 days it stays. An interval longer
 * than the time just waited stays longer. Never decreasing in `intervalDays`, so one draw keeps all buttons in order.
 *
 * @param draw in [0, 1), from `fuzzDraw`
 */
export function fuzzed(intervalDays: number, elapsedDays: number, draw: number): number {
  if (intervalDays < 2.5) return intervalDays;
  const reach = bands.reduce(
    (sum, { from, to, share }) => sum + share * Math.max(0, Math.min(intervalDays, to) - from),
    1,
  );
  const highest = Math.round(intervalDays + reach);
  const floor = intervalDays > elapsedDays ? elapsedDays + 1 : 2;
  const lowest = Math.min(highest, Math.max(2, floor, Math.round(intervalDays - reach)));
  return lowest + Math.floor(draw * (highest - lowest + 1));
}
