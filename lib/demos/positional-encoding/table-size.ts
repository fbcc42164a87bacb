import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { PositionEvidence } from './run';

interface Sizes {
  side: number;
  width: number;
}

/** How many numbers a learnt table of positions holds. */
export const tableSize: Exercise<PositionEvidence, Partial<Sizes>, Sizes> = {
  id: 'table-size',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng) => ({
    side: integerBetween(rng, 3, 8),
    width: [16, 24, 32, 48, 64][integerBetween(rng, 0, 4)] as number,
  }),
  shows: ({ side, width }) => ({ side: String(side), width: String(width) }),
  truth: ({ tableNumbers }) => String(tableNumbers),
  nearMiss(given, { tableNumbers }, { side, width }) {
    const count = Number(given);
    if (!Number.isFinite(count) || count === tableNumbers) return null;
    const patches = side * side;
    const slips: readonly [number, Bilingual][] = [
      [patches * width, { en: 'CLS has a position too: one row more.', zh: 'CLS 也有位置：还要多一行。' }],
      [
        (side + 1) * width,
        {
          en: 'Patches fill a square: square the side, then add CLS.',
          zh: 'patch 铺满正方形：先平方，再加 CLS。',
        },
      ],
      [side * width, { en: 'That is one side of patches only.', zh: '那只是一条边上的 patch。' }],
      [
        (side + 1) ** 2 * width,
        {
          en: 'CLS is one token, not one more row and column of patches.',
          zh: 'CLS 是一个 token，不是多一行一列 patch。',
        },
      ],
      [
        patches + 1,
        {
          en: 'Those are the rows; each holds a vector of the width.',
          zh: '那是行数；每行是一个宽度那么长的向量。',
        },
      ],
      [
        (patches + 1) ** 2,
        {
          en: 'That is the attention matrix. The table has a vector for each token.',
          zh: '那是注意力矩阵的大小；这张表是每个 token 一个向量。',
        },
      ],
      [
        (patches + 1) * 2 * width,
        {
          en: 'Positions are added, not joined on: the width stays.',
          zh: '位置是相加，不是拼接：宽度不变。',
        },
      ],
    ];
    return slips.find(([slip]) => slip === count)?.[1] ?? null;
  },
};
