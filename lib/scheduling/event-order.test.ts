import { expect, test } from 'vitest';
import { orderEvents } from './event-order';
import type { ReviewEvent } from './review-event';

const event = (id: string, at: number, deviceId: string, seq: number): ReviewEvent => ({
  kind: 'buried',
  id,
  at,
  deviceId,
  seq,
  cardId: 'card',
  zone: 'UTC',
});

test('orders by instant, then device by code unit, then count, then id', () => {
  const ordered = [
    event('z', 1, 'b', 9),
    event('y', 2, 'B', 8),
    event('x', 2, 'a', 2),
    event('v', 2, 'a', 10),
    event('w', 2, 'a', 10),
    event('u', 2, 'b', 1),
    event('a', 3, 'a', 0),
  ];
  expect(orderEvents(ordered.toReversed())).toEqual(ordered);
});

test('keeps one of each id, and leaves the list it was given as it was', () => {
  const twice = [event('b', 2, 'a', 1), event('a', 1, 'a', 0), event('b', 2, 'a', 1)];
  expect(orderEvents(twice).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(twice.map(({ id }) => id)).toEqual(['b', 'a', 'b']);
});
