import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryLog, scrambled } from '@/tests/support/arbitrary-events';
import { orderEvents } from './event-order';
import { foldCard } from './fold';
import { futures } from './futures';
import { ratings } from './rating';
import type { Rated, ReviewEvent } from './review-event';
import { defaultSchedulerSettings as settings } from './scheduler-settings';

const card = 'iou-as-loss';
const fold = (events: readonly ReviewEvent[]) => foldCard(card, events, settings);
/** Bit for bit: JSON keeps every digit of a double, and the order of the keys. */
const bits = (events: readonly ReviewEvent[]) => JSON.stringify(fold(events));
const dayMs = 86_400_000;

let count = 0;
function rated(change: Partial<Rated>): Rated {
  count += 1;
  return {
    id: `event-${count}`,
    deviceId: 'laptop',
    seq: count,
    cardId: card,
    at: Date.UTC(2026, 0, 1),
    zone: 'UTC',
    kind: 'rated',
    rating: 3,
    answerMs: 4000,
    revision: 'r1',
    ...change,
  };
}
function without<K extends 'undone' | 'suspended' | 'buried' | 'flagged'>(kind: K, at: number) {
  const { rating, answerMs, revision, ...head } = rated({ at });
  return { ...head, kind };
}

describe('the fold', () => {
  test('gives the same bits in any order and with any duplicates', () => {
    const logs = arbitraryLog.chain((log) => fc.tuple(fc.constant(log), scrambled(log)));
    fc.assert(
      fc.property(logs, ([log, other]) => {
        expect(bits(other)).toBe(bits(log));
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same bits however the log is cut into batches that arrive one by one', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.array(fc.nat({ max: 5 })), (log, sizes) => {
        let received: ReviewEvent[] = [];
        let rest = log;
        for (const size of sizes) {
          received = orderEvents([...received, ...rest.slice(0, size)]);
          rest = rest.slice(size);
        }
        expect(bits([...received, ...rest])).toBe(bits(log));
      }),
      { numRuns: 500 },
    );
  });

  test('gives, after an undo made anywhere, the bits of the log without its target', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.nat(), fc.integer(), (log, pick, at) => {
        const target = log[pick % Math.max(1, log.length)];
        fc.pre(target !== undefined && target.kind !== 'undone');
        const undo: ReviewEvent = { ...without('undone', at), cardId: 'gru-hidden', target: target.id };
        expect(bits([...log, undo])).toBe(bits(log.filter((event) => event !== target)));
      }),
      { numRuns: 1000 },
    );
  });

  test('stores what the button showed', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.integer({ min: 0, max: 40 * dayMs }), (log, waitMs) => {
        const { memory } = fold(log);
        const latest = Math.max(Date.UTC(2026, 0, 1), ...log.map(({ at }) => at));
        const now = { at: latest + waitMs, zone: 'Asia/Shanghai' };
        const shown = futures(memory, card, now, settings);
        for (const rating of ratings) {
          expect(fold([...log, rated({ ...now, rating, deviceId: 'z' })]).memory).toEqual(shown[rating]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('ignores the undo of an undo, and an undo of nothing', () => {
    const review = rated({});
    const undo: ReviewEvent = { ...without('undone', review.at + 1), target: review.id };
    const again: ReviewEvent = { ...without('undone', review.at + 2), target: undo.id };
    const stray: ReviewEvent = { ...without('undone', review.at + 3), target: 'nobody' };
    expect(bits([review, undo, again, stray])).toBe(bits([]));
  });

  test('keeps the earlier copy of an event whose time the server set back', () => {
    const sent = rated({ at: Date.UTC(2027, 0, 1) });
    const adjusted = { ...sent, at: Date.UTC(2026, 5, 1) };
    expect(bits([sent, adjusted])).toBe(bits([adjusted]));
    expect(bits([adjusted, sent])).toBe(bits([adjusted]));
  });

  test('never waits less than no time, though a clock jumps back or a traveller flies east to west', () => {
    const home = rated({ at: Date.UTC(2026, 4, 10, 15), zone: 'Pacific/Kiritimati' });
    const away = rated({ at: home.at + 3_600_000, zone: 'Pacific/Honolulu' });
    const history = fold([home, away]);
    expect(history.memory.lastDay).toBeLessThan(fold([home]).memory.lastDay ?? 0);
    expect(history.memory.stability).toBeGreaterThan(0);
    expect(bits([away, home])).toBe(bits([home, away]));
  });

  test('remembers the first day, the burial, the flag and the suspension', () => {
    const review = rated({ at: Date.UTC(2026, 0, 2, 3) });
    const history = fold([
      review,
      { ...without('suspended', review.at + 1), suspended: true },
      { ...without('flagged', review.at + 2), flagged: true },
      without('buried', review.at + 2 * 3_600_000),
      rated({ at: review.at + 9 * dayMs }),
    ]);
    const firstDay = Date.UTC(2026, 0, 1) / dayMs;
    expect(history).toMatchObject({ suspended: true, flagged: true, firstDay, buriedDay: firstDay + 1 });
  });
});
