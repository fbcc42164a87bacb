import { describe, expect, it } from 'vitest';
import type { AnswerFormat } from '@/lib/grading/answer-format';
import type { Card } from '@/lib/notes/card';
import type { ExerciseState } from '../_exercise/use-exercise';
import { formatOf, markAnswer, wasRight } from './marked-answer';

const face = { front: '', back: '', wants: '' };
const typed: Card = {
  id: 'first-step',
  kind: 'typed',
  page: 'topic/page',
  concept: 'gd',
  source: [1],
  stance: 'confirms',
  asked: false,
  proof: { none: { en: 'none', zh: '无' } },
  answer: { format: { kind: 'number', tolerance: 0.01 }, right: '0.5' },
  faces: { en: face, zh: face },
  revision: 'r',
  order: 0,
};
const shape: AnswerFormat = { kind: 'shape' };
const exercise = (answered: boolean): ExerciseState => ({
  key: 'k',
  failed: false,
  drawn: {
    params: {},
    format: shape,
    shows: {},
    answer: () => Promise.reject(new Error('not asked')),
  },
  answer: answered
    ? { right: '[4, 7, 10]', nearMiss: () => ({ en: 'batch and time are swapped', zh: '批次和时间反了' }) }
    : null,
});

describe('markAnswer', () => {
  it('marks a typed card against its own answer', () => {
    expect(wasRight(markAnswer(typed, null, '0.505'))).toBe(true);
    expect(wasRight(markAnswer(typed, null, '0.6'))).toBe(false);
  });

  it('leaves a card without a checked answer to the learner', () => {
    const { answer: _none, ...basic } = typed;
    expect(markAnswer({ ...basic, kind: 'basic' }, null, 'words')).toBeNull();
  });

  it('shows the right answer but marks nothing when nothing was written', () => {
    const marked = markAnswer(typed, null, '  ');
    expect(marked).toMatchObject({ state: 'marked', mark: null, rightAnswer: { en: '0.5' } });
    expect(wasRight(marked)).toBeNull();
  });

  it('does not call wrong what it could not read', () => {
    const marked = markAnswer(typed, null, 'about half');
    expect(wasRight(marked)).toBeNull();
    expect(marked).toMatchObject({ mark: { correct: false, given: null } });
  });

  it('waits for the model, then says what a wrong answer mixed up', () => {
    expect(markAnswer(typed, exercise(false), '[7, 4, 10]')).toEqual({ state: 'computing' });
    const marked = markAnswer(typed, exercise(true), '[7, 4, 10]');
    expect(wasRight(marked)).toBe(false);
    expect(marked).toMatchObject({ nearMiss: { en: 'batch and time are swapped' } });
    expect(markAnswer(typed, exercise(true), '[4,7,10]')).toMatchObject({ nearMiss: null });
  });

  it('takes the format of a parametric card from its exercise', () => {
    expect(formatOf(typed, exercise(true))).toBe(shape);
    expect(formatOf(typed, null)).toEqual({ kind: 'number', tolerance: 0.01 });
  });
});
