import { expect, test } from 'vitest';
import { learningStep } from './learning-step';
import { ratings } from './rating';

const minutes = (phase: 'learning' | 'relearning', step: number) =>
  ratings.map((rating) => learningStep(phase, step, rating)?.minutes ?? null);

test('a new card waits 1, 6 or 10 minutes, or graduates', () => {
  expect(minutes('learning', 0)).toEqual([1, 6, 10, null]);
});

test('the second step repeats on Hard and graduates on Good', () => {
  expect(minutes('learning', 1)).toEqual([1, 10, null, null]);
  expect(learningStep('learning', 1, 2)?.step).toBe(1);
  expect(learningStep('learning', 1, 1)?.step).toBe(0);
});

test('a forgotten card has one step of 10 minutes, half as long again on Hard', () => {
  expect(minutes('relearning', 0)).toEqual([10, 15, null, null]);
});
