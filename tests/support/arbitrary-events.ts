import fc from 'fast-check';
import { uuidV7 } from '@/lib/kernel/uuid-v7';
import type { ReviewEvent } from '@/lib/scheduling/review-event';

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Honolulu'];
const cards = ['iou-as-loss', 'gru-hidden'];

/** What one press on one device leaves behind, before ids and counts are given out. */
const press = fc.record({
  kind: fc.constantFrom('rated', 'rated', 'rated', 'rated', 'suspended', 'buried', 'flagged', 'undone'),
  device: fc.constantFrom('laptop' as const, 'phone' as const),
  card: fc.constantFrom(...cards),
  zone: fc.constantFrom(...zones),
  rating: fc.constantFrom(1, 2, 3, 4),
  /** Mostly forward, by minutes or by days; now and then a clock is set back. */
  waitMs: fc.oneof(
    fc.integer({ min: 0, max: 1_800_000 }),
    fc.integer({ min: 0, max: 5_000_000_000 }),
    fc.integer({ min: -200_000_000, max: 0 }),
  ),
  on: fc.boolean(),
  pick: fc.nat(),
});

/**
 * Logs of two devices over two cards: ratings in several zones, equal instants, clocks that jump back, suspensions,
 * burials, flags, and undos of any earlier event, other undos included.
 */
export const arbitraryLog: fc.Arbitrary<ReviewEvent[]> = fc.array(press, { maxLength: 40 }).map((presses) => {
  const events: ReviewEvent[] = [];
  let at = Date.UTC(2026, 0, 1);
  presses.forEach(({ kind, device, card, zone, rating, waitMs, on, pick }, index) => {
    at += waitMs;
    const target = events.length > 0 ? events[pick % events.length] : undefined;
    const head = {
      id: uuidV7(at, Uint8Array.of(index >> 8, index, 0, 0, 0, 0, 0, 0, 0, 0)),
      deviceId: device,
      seq: index,
      cardId: card,
      at,
      zone,
    };
    if (kind === 'rated') {
      const given = { rating: rating as 1 | 2 | 3 | 4, answerMs: 4000, revision: 'r1' };
      events.push({ ...head, kind, ...given });
    } else if (kind === 'suspended') events.push({ ...head, kind, suspended: on });
    else if (kind === 'flagged') events.push({ ...head, kind, flagged: on });
    else if (kind === 'buried') events.push({ ...head, kind });
    else if (kind === 'undone' && target) {
      events.push({ ...head, kind, cardId: target.cardId, target: target.id });
    }
  });
  return events;
});

/** The same log in another order and with any events repeated: what two devices and a retrying network make of it. */
export function scrambled(log: readonly ReviewEvent[]): fc.Arbitrary<ReviewEvent[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...log], { minLength: log.length }),
      fc.shuffledSubarray([...log]),
      fc.array(fc.nat(), { minLength: log.length, maxLength: log.length }),
    )
    .map(([all, again, places]) => {
      const mixed = all.map((event) => structuredClone(event));
      again.forEach((event, index) => {
        mixed.splice((places[index] ?? 0) % (mixed.length + 1), 0, structuredClone(event));
      });
      return mixed;
    });
}
