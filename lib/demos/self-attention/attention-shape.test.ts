import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShape } from '@/lib/demos/shared/format-number';
import { createRng } from '@/lib/kernel/rng';
import { attentionShape } from './attention-shape';
import type { AttentionEvidence } from './run';
import { tokensOf } from './tokens';

type Sizes = Parameters<typeof attentionShape.shows>[0];
const evidenceOf = ({ batch, sentence }: Sizes) => {
  const n = tokensOf(sentence).length;
  return { shapes: { attention: [batch, n, n] } } as unknown as AttentionEvidence;
};

describe('the attention shape', () => {
  const sizes = { batch: 4, size: 8, sentence: 'a cat on the mat' };
  const say = (given: string) => attentionShape.nearMiss(given, evidenceOf(sizes), sizes)?.en;

  it('names the mix-ups', () => {
    expect(say('[4, 5, 8]')).toMatch(/second N replaces d/);
    expect(say('(4,8,8)')).toMatch(/features against features/);
    expect(say('5 5')).toMatch(/one sequence/);
    expect(say('[4, 6, 6]')).toMatch(/No CLS/);
    expect(say('[4, 9, 9]')).toBeUndefined();
  });

  it('shows three different sizes, and says nothing about the right answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = attentionShape.vary(createRng(seed)) as Sizes;
        const { batch, tokens, size } = attentionShape.shows(drawn);
        expect(new Set([batch, tokens, size]).size).toBe(3);
        const right = attentionShape.truth(evidenceOf(drawn), drawn);
        expect(right).toBe(formatShape([drawn.batch, Number(tokens), Number(tokens)]));
        expect(attentionShape.nearMiss(right, evidenceOf(drawn), drawn)).toBeNull();
      }),
    );
  });
});
