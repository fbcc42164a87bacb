import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Params, ParamsInput } from './params';
import type { Evidence } from './run';

function slips({
  columns: c,
  rows: r,
}: Pick<Params, 'columns' | 'rows'>): readonly (readonly [number, Bilingual])[] {
  return [
    [
      c * r * 36,
      {
        en: 'There is one block fewer than cells in each direction.',
        zh: '每个方向的 block 数比 cell 数少一。',
      },
    ],
    [
      c * r * 9,
      {
        en: 'Those are the cells alone; the descriptor is made of blocks of four.',
        zh: '这只是各 cell；描述子由四个 cell 的 block 拼成。',
      },
    ],
    [
      (c - 1) * (r - 1) * 9,
      { en: 'A block holds four cells: times 36, not 9.', zh: '一个 block 有四个 cell：乘 36，不是 9。' },
    ],
    [
      Math.floor(c / 2) * Math.floor(r / 2) * 36,
      {
        en: 'Blocks overlap: they move by one cell, not by two.',
        zh: 'block 有重叠：每次移动一个 cell，不是两个。',
      },
    ],
  ];
}

/** The length of the descriptor of a window given in pixels. */
export const hogLength: Exercise<Evidence, ParamsInput, Params> = {
  id: 'hog-length',
  answer: { kind: 'number', tolerance: 0 },
  vary(rng) {
    for (;;) {
      const drawn = { columns: integerBetween(rng, 3, 8), rows: integerBetween(rng, 3, 8) };
      const right = (drawn.columns - 1) * (drawn.rows - 1) * 36;
      if (slips(drawn).every(([slip]) => slip !== right)) return drawn;
    }
  },
  shows: ({ columns, rows }) => ({ width: `${columns * 8}`, height: `${rows * 8}` }),
  truth: ({ descriptor }) => `${descriptor.length}`,
  nearMiss(given, { descriptor }, params) {
    const value = Number(given);
    if (value === descriptor.length) return null;
    return slips(params).find(([slip]) => slip === value)?.[1] ?? null;
  },
};
