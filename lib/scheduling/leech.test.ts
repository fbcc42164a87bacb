import { expect, test } from 'vitest';
import { foldCard } from './fold';
import { isLeech } from './leech';
import { newMemory } from './new-memory';
import type { Rating } from './rating';
import type { ReviewEvent } from './review-event';
import { defaultSchedulerSettings } from './scheduler-settings';

const dayMs = 86_400_000;

/** One rating every `apart` days. */
function log(ratings: readonly Rating[], apart: number): ReviewEvent[] {
  return ratings.map((rating, seq) => ({
    kind: 'rated',
    id: `${seq}`,
    deviceId: 'laptop',
    seq,
    cardId: 'card',
    at: Date.UTC(2026, 0, 1, 12) + seq * apart * dayMs,
    zone: 'UTC',
    rating,
    answerMs: 1,
    revision: 'r1',
  }));
}
const forgottenTimes = (lapses: number) => [4, ...Array(lapses).fill([1, 3]).flat()] as Rating[];
const leechAfter = (ratings: readonly Rating[], apart = 1) =>
  foldCard('card', log(ratings, apart), defaultSchedulerSettings).leech;

test('marks a card when it is forgotten for the eighth time, and only marks it', () => {
  expect(leechAfter(forgottenTimes(7))).toBe(false);
  expect(leechAfter(forgottenTimes(8))).toBe(true);
  expect(foldCard('card', log(forgottenTimes(8), 1), defaultSchedulerSettings).suspended).toBe(false);
});

test('takes the mark off once the card is known for three weeks', () => {
  expect(leechAfter([...forgottenTimes(8), 4, 4, 4, 4, 4, 4], 9)).toBe(false);
});

test('marks again with every fourth lapse after the eighth', () => {
  const marked = Array.from({ length: 20 }, (_, lapses) =>
    isLeech(false, { ...newMemory, lapses }, { ...newMemory, phase: 'relearning', lapses: lapses + 1 }),
  );
  const lapses = marked.flatMap((mark, index) => (mark ? [index + 1] : []));
  expect(lapses).toEqual([8, 12, 16, 20]);
});
