import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryLog, scrambled } from '@/tests/support/arbitrary-events';
import { effectiveEvents } from './effective-events';
import { foldCard } from './fold';
import type { ReviewEvent } from './review-event';
import { defaultSchedulerSettings as settings } from './scheduler-settings';
import { lastUndoable } from './undo';

/** The undo of `target`, as the device would make it. */
function undo(target: ReviewEvent, seq: number): ReviewEvent {
  const { cardId, deviceId, zone, at } = target;
  return { kind: 'undone', id: `undo-${seq}`, deviceId, seq, cardId, zone, at, target: target.id };
}

test('walks back through the whole log, one press at a time, to the very beginning', () => {
  fc.assert(
    fc.property(arbitraryLog, (start) => {
      const log = [...start];
      const standing = effectiveEvents(log);
      for (let press = 0; press < standing.length; press += 1) {
        const last = lastUndoable(log);
        expect(last?.id).toBe(standing.at(-1 - press)?.id);
        if (last) log.push(undo(last, 1000 + press));
      }
      expect(lastUndoable(log)).toBeNull();
      expect(foldCard('iou-as-loss', log, settings)).toEqual(foldCard('iou-as-loss', [], settings));
    }),
    { numRuns: 300 },
  );
});

test('finds the same event in any order of the log', () => {
  const logs = arbitraryLog.chain((log) => fc.tuple(fc.constant(log), scrambled(log)));
  fc.assert(
    fc.property(logs, ([log, other]) => {
      expect(lastUndoable(other)).toEqual(lastUndoable(log));
      expect(lastUndoable(other, 'phone')).toEqual(lastUndoable(log, 'phone'));
    }),
  );
});

test("takes a device's latest press by its own count, though its clock was set back in between", () => {
  const head = { deviceId: 'phone', cardId: 'card', zone: 'UTC' };
  const first: ReviewEvent = { ...head, kind: 'buried', id: 'a', seq: 1, at: 2_000 };
  const second: ReviewEvent = { ...head, kind: 'flagged', flagged: true, id: 'b', seq: 2, at: 1_000 };
  expect(lastUndoable([first, second], 'phone')).toBe(second);
  expect(lastUndoable([first, second])).toBe(first);
  expect(lastUndoable([first, second], 'laptop')).toBeNull();
});
