import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnswerEvidence, proposeRating } from './propose-rating';

const propose = (evidence: Partial<AnswerEvidence>) =>
  proposeRating({ right: true, dontKnow: false, confidence: null, answerMs: 12_000, ...evidence })?.rating ??
  null;

test('right is Good: sure or unsure, asked or not, quick or slow', () => {
  expect([null, 50, 70, 90, 99].map((confidence) => propose({ confidence }))).toEqual([3, 3, 3, 3, 3]);
  expect(propose({ answerMs: 900_000 })).toBe(3);
});

test('right is Easy only when sure and very quick', () => {
  expect(propose({ confidence: 90, answerMs: 5000 })).toBe(4);
  expect(propose({ confidence: 99, answerMs: 5001 })).toBe(3);
  expect(propose({ confidence: 70, answerMs: 1000 })).toBe(3);
  expect(propose({ confidence: null, answerMs: 1000 })).toBe(3);
});

test('wrong is Again, however sure; so is “I don’t know”, even where a guess was right', () => {
  expect([50, 99].map((confidence) => propose({ right: false, confidence }))).toEqual([1, 1]);
  expect([true, false, null].map((right) => propose({ right, dontKnow: true }))).toEqual([1, 1, 1]);
});

test('nothing checked is nothing proposed', () => {
  expect(propose({ right: null, confidence: 99, answerMs: 1 })).toBeNull();
});

test('never proposes Hard, and always says why in both languages', () => {
  const evidence = fc.record({
    right: fc.constantFrom(true, false, null),
    dontKnow: fc.boolean(),
    confidence: fc.constantFrom(null, 50, 70, 90, 99),
    answerMs: fc.nat(),
  });
  fc.assert(
    fc.property(evidence, (one) => {
      const proposal = proposeRating(one);
      if (proposal === null) return;
      expect([1, 3, 4]).toContain(proposal.rating);
      expect(proposal.because.en).toMatch(/\.$/);
      expect(proposal.because.zh).toMatch(/。$/);
    }),
  );
});
