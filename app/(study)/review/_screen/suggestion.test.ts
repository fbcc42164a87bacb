import { describe, expect, it } from 'vitest';
import type { MarkedAnswer } from '../_card/marked-answer';
import { freshAttempt } from '../_round/round-state';
import { suggestionFor } from './suggestion';

const because = { en: 'why', zh: '为什么' };
const marked = (correct: boolean): MarkedAnswer => ({
  state: 'marked',
  mark: { correct, given: '1', because },
  nearMiss: null,
  rightAnswer: { en: '1', zh: '1' },
});
const attempt = { ...freshAttempt, answerMs: 12_000 };

describe('suggestionFor', () => {
  it('suggests nothing without evidence', () => {
    expect(suggestionFor(attempt, null)).toBeNull();
    expect(suggestionFor({ ...attempt, confidence: 99 }, null)).toBeNull();
    expect(suggestionFor(attempt, { state: 'computing' })).toBeNull();
  });

  it('follows the typed answer', () => {
    expect(suggestionFor(attempt, marked(true))?.rating).toBe(3);
    expect(suggestionFor(attempt, marked(false))?.rating).toBe(1);
  });

  it('follows the prediction the proof has judged, on a card without a typed answer', () => {
    expect(suggestionFor({ ...attempt, predicted: true }, null)?.rating).toBe(3);
    expect(suggestionFor({ ...attempt, predicted: false }, null)?.rating).toBe(1);
  });

  it('takes the weaker of answer and prediction', () => {
    expect(suggestionFor({ ...attempt, predicted: true }, marked(false))?.rating).toBe(1);
    expect(suggestionFor({ ...attempt, predicted: false }, marked(true))?.rating).toBe(1);
  });

  it('calls a quick, sure, right answer easy', () => {
    expect(suggestionFor({ ...attempt, answerMs: 3000, confidence: 99 }, marked(true))?.rating).toBe(4);
  });
});
