import { expect, test } from 'vitest';
import { dueForecast, minutesFor } from './forecast';
import type { CardHistory, MemoryPhase } from './memory';
import { newMemory } from './new-memory';

const today = 20_000;
function due(dueDay: number, marks: Partial<CardHistory> = {}, phase: MemoryPhase = 'review'): CardHistory {
  return {
    cardId: 'card',
    memory: { ...newMemory, phase, dueDay },
    suspended: false,
    flagged: false,
    buriedDay: null,
    leech: false,
    firstDay: null,
    ...marks,
  };
}

test('counts each card on its day, what is overdue on the first', () => {
  const days = [-30, -1, 0, 1, 1, 4, 5, 900].map((offset) => due(today + offset));
  expect(dueForecast(days, today, 5)).toEqual([3, 2, 0, 0, 1]);
});

test('leaves out suspended and new cards, and moves one buried today to tomorrow', () => {
  const cards = [
    due(today, { suspended: true }),
    due(today, {}, 'new'),
    due(today - 3, { buriedDay: today }),
    due(today, { buriedDay: today - 1 }),
  ];
  expect(dueForecast(cards, today, 3)).toEqual([1, 1, 0]);
});

test('rounds minutes up, and needs none for no cards', () => {
  expect(minutesFor(23, 36_000)).toBe(14);
  expect(minutesFor(1, 100)).toBe(1);
  expect(minutesFor(0, 36_000)).toBe(0);
});
