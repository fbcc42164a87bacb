import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import { accuracyError } from './paired-test';
import type { GainEvidence } from './run';

interface Supposed {
  /** Per cent. */
  suppose: number;
  images: number;
}

const tolerance = 0.011;

/** The standard error of an accuracy, in percentage points. */
export const standardError: Exercise<GainEvidence, Partial<Supposed>, Supposed> = {
  id: 'standard-error',
  answer: { kind: 'number', tolerance, unit: { en: 'percentage points', zh: '个百分点' } },
  vary: (rng) => ({
    suppose: integerBetween(rng, 80, 98),
    images: [400, 900, 2500, 10000][integerBetween(rng, 0, 3)] as number,
  }),
  shows: ({ suppose, images }) => ({ accuracy: String(suppose), images: String(images) }),
  truth: ({ supposedError }) => (100 * supposedError).toFixed(3),
  nearMiss(given, _evidence, { suppose, images }) {
    const value = Number(given.replace(',', '.'));
    if (!Number.isFinite(value)) return null;
    const share = suppose / 100;
    const right = 100 * accuracyError(share, images);
    if (Math.abs(value - right) <= tolerance) return null;
    const slips: readonly [number, Bilingual][] = [
      [
        right / 100,
        { en: 'That is the share: × 100 for percentage points.', zh: '那是比例：再乘 100 才是百分点。' },
      ],
      [
        1.96 * right,
        {
          en: 'That is half the width of the 95 % interval, 1.96 standard errors.',
          zh: '那是 95 % 区间的半宽，即 1.96 个标准误。',
        },
      ],
      [
        2 * right,
        {
          en: 'That is two standard errors, about the 95 % interval.',
          zh: '那是两个标准误，约为 95 % 区间的半宽。',
        },
      ],
      [
        (100 * share * (1 - share)) / images,
        { en: 'That is the variance: take the square root.', zh: '那是方差：还要开平方。' },
      ],
      [
        100 * Math.sqrt(share * (1 - share)),
        {
          en: 'That is the deviation of one image; divide by the root of their number.',
          zh: '那是单张图的标准差；再除以张数的平方根。',
        },
      ],
      [
        (100 * Math.sqrt(share * (1 - share))) / images,
        { en: 'Divide by √n, not by n.', zh: '应除以 √n，而不是 n。' },
      ],
      [
        100 * Math.sqrt(share / images),
        { en: 'Under the root stands p (1 − p), not p.', zh: '根号里是 p (1 − p)，不是 p。' },
      ],
      [
        100 * Math.sqrt((1 - share) / images),
        { en: 'Under the root stands p (1 − p), not 1 − p.', zh: '根号里是 p (1 − p)，不是 1 − p。' },
      ],
      [100 / images, { en: 'That is what one image counts.', zh: '那是一张图所占的份额。' }],
    ];
    return slips.find(([slip]) => Math.abs(slip - value) <= Math.max(0.0005, 0.01 * slip))?.[1] ?? null;
  },
};
