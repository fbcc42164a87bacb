import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doneToday } from './done-today';
import type { CardHistory, Memory } from './memory';
import { newMemory } from './new-memory';
import { buildQueue, type QueueInput } from './queue';
import { defaultSchedulerSettings as settings } from './scheduler-settings';
import { studyDay } from './study-day';

const now = { at: Date.UTC(2026, 4, 11, 12), zone: 'UTC' };
const today = studyDay(now.at, now.zone);
const minuteMs = 60_000;

function history(cardId: string, memory: Partial<Memory>, marks: Partial<CardHistory> = {}): CardHistory {
  return {
    cardId,
    memory: { ...newMemory, ...memory },
    suspended: false,
    flagged: false,
    buriedDay: null,
    leech: false,
    firstDay: memory.lastDay ?? null,
    ...marks,
  };
}
const review = (cardId: string, waited: number, stability: number, marks: Partial<CardHistory> = {}) =>
  history(cardId, { phase: 'review', stability, lastDay: today - waited, dueDay: today }, marks);
const step = (cardId: string, minutes: number) =>
  history(cardId, { phase: 'learning', lastDay: today, dueDay: today, dueAt: now.at + minutes * minuteMs });

function queue(input: Partial<QueueInput>) {
  return buildQueue({
    histories: [],
    newCards: [],
    siblingOf: (cardId) => cardId,
    now,
    settings,
    newPerDay: 15,
    reviewsPerDay: 200,
    doneToday: { fresh: 0, reviews: 0, cardIds: [] },
    ...input,
  });
}

describe('the queue', () => {
  test('asks due steps first, then the least likely recalled, and waits out near steps at the end', () => {
    const histories = [
      step('soon', 12),
      review('sure', 5, 50),
      step('second', -1),
      review('shaky', 20, 4),
      step('first', -9),
      step('later', 21),
    ];
    const { cardIds, counts } = queue({ histories });
    expect(cardIds).toEqual(['first', 'second', 'shaky', 'sure', 'soon']);
    expect(counts).toEqual({ learning: 3, reviews: 2, fresh: 0, postponed: 0 });
  });

  test('spreads new cards between the reviews, in the order of the course', () => {
    const histories = Array.from({ length: 6 }, (_, i) => review(`r${i}`, 10 - i, 10));
    const { cardIds } = queue({ histories, newCards: ['n0', 'n1'] });
    expect(cardIds).toEqual(['r0', 'r1', 'n0', 'r2', 'r3', 'n1', 'r4', 'r5']);
  });

  test('keeps to the daily limits, less what is done, and says what it postponed', () => {
    const histories = Array.from({ length: 9 }, (_, i) => review(`r${i}`, 10, 10));
    const done = { fresh: 3, reviews: 2, cardIds: [] };
    const limits = { newPerDay: 5, reviewsPerDay: 6, doneToday: done };
    const newCards = ['a', 'b', 'c', 'd'];
    expect(queue({ histories, newCards, ...limits }).counts).toEqual({
      learning: 0,
      reviews: 4,
      fresh: 2,
      postponed: 5,
    });
    const over = { ...limits, doneToday: { fresh: 99, reviews: 99, cardIds: [] } };
    expect(queue({ histories, newCards, ...over }).cardIds).toEqual([]);
  });

  test('asks one card of a sibling group a day; a card in steps comes back all the same', () => {
    const siblingOf = (cardId: string) => cardId.slice(0, 1);
    const histories = [
      review('a-hard', 20, 4),
      review('a-easy', 5, 50),
      step('b-1', -1),
      review('c-1', 5, 5),
    ];
    const newCards = ['a-new', 'b-new', 'c-new', 'd-new', 'd-other', 'e-new'];
    const done = { fresh: 0, reviews: 1, cardIds: ['e-done'] };
    const { cardIds, counts } = queue({ histories, newCards, siblingOf, doneToday: done });
    expect(cardIds).toEqual(['b-1', 'a-hard', 'd-new', 'c-1']);
    expect(counts.postponed).toBe(1);
  });

  test('leaves out what is suspended or buried today, new cards too; a burial ends with the day', () => {
    const histories = [
      review('suspended', 5, 5, { suspended: true }),
      review('buried', 5, 5, { buriedDay: today }),
      review('unburied', 5, 5, { buriedDay: today - 1 }),
      history('new-suspended', {}, { suspended: true }),
      history('new-buried', {}, { buriedDay: today }),
      history('new-flagged', {}, { flagged: true }),
      history('not-due', { phase: 'review', stability: 9, lastDay: today, dueDay: today + 1 }),
    ];
    const newCards = ['new-suspended', 'new-buried', 'new-flagged', 'not-due'];
    expect(queue({ histories, newCards }).cardIds).toEqual(['unburied', 'new-flagged']);
  });

  test('gives the same order whatever order the histories come in, and no card twice', () => {
    const kinds = fc.tuple(fc.constantFrom('review', 'step'), fc.integer({ min: -30, max: 30 }), fc.nat(5));
    const lists = fc
      .array(kinds, { maxLength: 40 })
      .map((list) =>
        list.map(([kind, n, s]) =>
          kind === 'step' ? step(`${n}/${s}`, n) : review(`${n}/${s}`, Math.abs(n), s + 1),
        ),
      )
      .map((list) => [...new Map(list.map((one) => [one.cardId, one])).values()]);
    fc.assert(
      fc.property(lists, (histories) => {
        const siblingOf = (cardId: string) => cardId.split('/')[1] ?? '';
        const { cardIds } = queue({ histories, siblingOf, newCards: ['n/1', 'n/9'] });
        expect(
          queue({ histories: histories.toReversed(), siblingOf, newCards: ['n/1', 'n/9'] }).cardIds,
        ).toEqual(cardIds);
        expect(new Set(cardIds).size).toBe(cardIds.length);
      }),
    );
  });
});

test('what is done today counts each card once, first times apart from reviews', () => {
  const histories = [
    review('old', 0, 5, { firstDay: today - 9 }),
    review('fresh', 0, 5, { firstDay: today }),
    review('yesterday', 1, 5),
    history('untouched', {}),
  ];
  expect(doneToday(histories, today)).toEqual({ fresh: 1, reviews: 1, cardIds: ['old', 'fresh'] });
});
