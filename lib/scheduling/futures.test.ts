import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueIn } from './due-in';
import { futures } from './futures';
import type { Memory } from './memory';
import { newMemory } from './new-memory';
import { type Rating, ratings } from './rating';
import { retrievability } from './retrievability';
import { defaultSchedulerSettings as settings } from './scheduler-settings';
import { startOfStudyDay, studyDay } from './study-day';

const zone = 'Asia/Shanghai';
const hourMs = 3_600_000;
const noon = Date.parse('2026-05-11T12:00+08:00');
const at = (time: string) => ({ at: Date.parse(`2026-05-${time}+08:00`), zone });

/** Any state a card can reach: ratings with waits of minutes to years between them. */
const reachable = fc
  .array(fc.tuple(fc.constantFrom(...ratings), fc.integer({ min: 0, max: 16 })), { maxLength: 15 })
  .map((steps) => {
    let memory = newMemory;
    let now = noon;
    for (const [rating, power] of steps) {
      now += 2 ** power * hourMs * 0.1;
      memory = futures(memory, 'card', { at: now, zone }, settings)[rating];
    }
    return { memory, now };
  });

function graduated(): Memory {
  const learning = futures(newMemory, 'card', at('11T12:00'), settings)[3];
  return futures(learning, 'card', at('11T12:10'), settings)[3];
}

describe('the four futures', () => {
  test('stay in order on the buttons: again <= hard <= good < easy', () => {
    fc.assert(
      fc.property(reachable, fc.integer({ min: 0, max: 4000 }), ({ memory, now }, waitHours) => {
        const {
          1: again,
          2: hard,
          3: good,
          4: easy,
        } = futures(memory, 'card', { at: now + waitHours * hourMs, zone }, settings);
        expect(again.dueDay).toBeLessThanOrEqual(hard.dueDay);
        expect(hard.dueDay).toBeLessThanOrEqual(good.dueDay);
        expect(easy.phase).toBe('review');
        if (good.phase === 'review' && good.dueDay - (good.lastDay ?? 0) < 36_500) {
          expect(good.dueDay).toBeLessThan(easy.dueDay);
        } else expect(good.dueAt).toBeLessThan(easy.dueAt);
      }),
      { numRuns: 2000 },
    );
  });

  test('hold together: due days match due instants, phases match steps, numbers stay in range', () => {
    fc.assert(
      fc.property(reachable, ({ memory, now }) => {
        for (const future of Object.values(futures(memory, 'card', { at: now, zone }, settings))) {
          expect(studyDay(future.dueAt, zone)).toBe(future.dueDay);
          if (future.phase === 'review') expect(future.dueAt).toBe(startOfStudyDay(future.dueDay, zone));
          expect(future.difficulty).toBeGreaterThanOrEqual(1);
          expect(future.difficulty).toBeLessThanOrEqual(10);
          expect(future.stability).toBeGreaterThan(0);
          expect(future.reps).toBe(memory.reps + 1);
          expect(retrievability(future, future.lastDay ?? 0, settings)).toBe(1);
        }
      }),
    );
  });

  test('of a new card are 1, 6 and 10 minutes, and about a week', () => {
    const now = at('11T12:00');
    const labels = ratings.map((rating) => dueIn(futures(newMemory, 'card', now, settings)[rating], now));
    expect(labels.slice(0, 3)).toEqual([{ minutes: 1 }, { minutes: 6 }, { minutes: 10 }]);
    // 8 days by the model; fuzz may take or give two.
    expect([6, 7, 8, 9, 10].map((days) => ({ days }))).toContainEqual(labels[3]);
  });

  test('count a lapse only when a card in review is forgotten', () => {
    const lapsed = futures(graduated(), 'card', at('14T12:00'), settings)[1];
    expect(lapsed).toMatchObject({ phase: 'relearning', lapses: 1, step: 0 });
    expect(lapsed.dueAt - Date.parse('2026-05-14T12:00+08:00')).toBe(600_000);
    expect(futures(lapsed, 'card', at('14T12:10'), settings)[1].lapses).toBe(1);
  });

  test('see one morning as one day, on either side of midnight in London', () => {
    const first = futures(graduated(), 'card', at('14T07:50'), settings)[3];
    const sameMorning = futures(first, 'card', at('14T08:10'), settings)[3];
    const nextMorning = futures(first, 'card', at('15T07:40'), settings)[3];
    // The same-day formula moves stability a little, a day's wait moves it more.
    expect(sameMorning.stability).toBeLessThan(nextMorning.stability);
    expect(sameMorning.lastDay).toBe(first.lastDay);
    const laterStart = futures(graduated(), 'card', at('14T08:10'), settings)[3];
    expect(laterStart.stability).toBe(first.stability);
  });

  test('differ in due day between cards learned together, by the fuzz alone', () => {
    const card = (id: string, rating: Rating) => futures(graduated(), id, at('31T12:00'), settings)[rating];
    const days = new Set(Array.from({ length: 50 }, (_, i) => card(`card-${i}`, 3).dueDay));
    expect(days.size).toBeGreaterThan(3);
    expect(card('card-1', 3).stability).toBe(card('card-2', 3).stability);
  });
});

test('a card due already is due in 0 days or minutes, never less', () => {
  expect(dueIn(graduated(), { at: noon + 1e11, zone })).toEqual({ days: 0 });
  expect(dueIn(newMemory, { at: noon, zone })).toEqual({ minutes: 0 });
});
