import { describe, expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { switchBackend } from '@/lib/tensor/backend';
import type { Evidence } from './evidence';
import { labelSurvives } from './exercises';
import { likeness } from './likeness';
import { ownDigit } from './own-digit';
import { params } from './params';
import { drawMap, moved } from './pixel-maps';

/** What a person would say of each case that is asked. */
const said = {
  'half-turn': { same: [0, 1, 8], other: [6, 9], none: [3, 4, 7] },
  'flip-x': { same: [0, 8], other: [], none: [3, 4, 7, 9] },
  'flip-y': { same: [0, 3, 8], other: [], none: [4, 6, 7] },
} as const;

describe('does the label survive', () => {
  it('is measured as a person would say it', async () => {
    const tf = await switchBackend('cpu');
    for (const [second, fates] of Object.entries(said))
      for (const [fate, digits] of Object.entries(fates))
        for (const digit of digits) {
          const of = params.parse({ digit, second });
          const map = drawMap(createRng(1), of.second, 2);
          const becomes = await likeness(tf, moved(ownDigit(of), map));
          expect(labelSurvives.truth({ becomes } as Evidence, of), `${digit} ${second}`).toBe(fate);
        }
  });

  it('asks only those', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { digit, second } = params.parse(labelSurvives.vary(createRng(seed)));
      const fates = said[second as keyof typeof said];
      expect(Object.values(fates).flat()).toContain(digit);
    }
  });

  it('knows a flip taken for a half turn, and a 3 turned the wrong way', () => {
    const miss = (given: string, digit: number, second: string, becomes: Evidence['becomes']) =>
      labelSurvives.nearMiss(given, { becomes } as Evidence, params.parse({ digit, second }))?.en;
    expect(miss('other', 9, 'flip-x', { digit: 9, cosine: 0.8 })).toMatch('two flips');
    expect(miss('none', 6, 'half-turn', { digit: 9, cosine: 1 })).toMatch('a 9 of a 6');
    expect(miss('none', 3, 'flip-y', { digit: 3, cosine: 0.95 })).toMatch('flip(-2)');
    expect(miss('other', 6, 'half-turn', { digit: 9, cosine: 1 })).toBeUndefined();
  });
});
