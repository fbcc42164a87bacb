import { forgetting_curve } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { AppError } from '@/lib/kernel/app-error';
import { fsrsModel, type Trace } from './fsrs-model';
import { futures } from './futures';
import { newMemory } from './new-memory';
import type { Rating } from './rating';
import { defaultSchedulerSettings, defaultWeights, type SchedulerSettings } from './scheduler-settings';

const settings: SchedulerSettings = { ...defaultSchedulerSettings, fuzz: false };
const noSameDay = { ...settings, weights: defaultWeights.map((w, i) => (i >= 17 && i <= 19 ? 0 : w)) };

function traceAfter(reviews: readonly (readonly [Rating, number])[], using: SchedulerSettings): Trace | null {
  let trace: Trace | null = null;
  for (const [rating, elapsed] of reviews) trace = fsrsModel(using).next(trace, elapsed, rating);
  return trace;
}

test("repeats py-fsrs' published intervals, steps included", () => {
  const grades: Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
  let memory = newMemory;
  let at = Date.parse('2022-11-29T12:30Z');
  const days = grades.map((rating) => {
    memory = futures(memory, 'py-fsrs', { at, zone: 'UTC' }, settings)[rating];
    at = memory.dueAt;
    return memory.dueDay - (memory.lastDay ?? 0);
  });
  expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

const published = [
  [1, 0],
  [3, 0],
  [3, 1],
  [3, 3],
  [3, 8],
  [3, 21],
] as const;

test("repeats fsrs-rs' published stability and difficulty", () => {
  const trace = traceAfter(published, settings);
  expect(trace?.stability).toBeCloseTo(53.62691, 4);
  expect(trace?.difficulty).toBeCloseTo(6.3574867, 6);
});

test("repeats fsrs-rs' published stability without its same-day model", () => {
  expect(traceAfter(published, noSameDay)?.stability).toBeCloseTo(53.335106, 4);
});

test("repeats fsrs-rs' published intervals for a stability of one day", () => {
  const days = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((desiredRetention) =>
    fsrsModel({ ...settings, desiredRetention }).intervalDays(1),
  );
  // The first is 3,116,766 there; here, as in ts-fsrs, no interval passes a hundred years.
  expect(days).toEqual([36_500, 34_793, 2508, 387, 90, 27, 9, 3, 1]);
});

test("gives ts-fsrs' own probability of recall, before it rounds", () => {
  for (const [elapsed, stability] of [
    [0, 1],
    [1, 0.2],
    [30, 30],
    [400, 12.5],
  ] as const) {
    const ours = fsrsModel(settings).recall(elapsed, stability);
    expect(ours).toBeCloseTo(forgetting_curve([...defaultWeights], elapsed, stability), 7);
  }
  expect(fsrsModel(settings).recall(30, 30)).toBeCloseTo(0.9, 12);
});

test('names the setting that cannot be used', () => {
  const call = (change: Partial<SchedulerSettings>) => () => fsrsModel({ ...settings, ...change });
  expect(call({ desiredRetention: 1.5 })).toThrow('Desired retention 1.5 is not between 0 and 1.');
  expect(call({ desiredRetention: Number.NaN })).toThrow(AppError);
  expect(call({ weights: [1, 2, 3] })).toThrow('There are 3 weights; FSRS-6 needs 21 finite numbers.');
  expect(call({ weights: defaultWeights.with(4, Number.NaN) })).toThrow('Weight 4 is NaN');
});
