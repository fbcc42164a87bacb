import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { fed } from './judge';
import { windowsOf } from './pooling';
import type { PoolingEvidence, PoolingParams } from './run';

type PoolingExercise = Exercise<PoolingEvidence, Partial<PoolingParams>, PoolingParams>;

/** Sixteen different numbers: no window has a tie. */
function vary(rng: Rng): { x: number[] } {
  const left = Array.from({ length: 19 }, (_, i) => i - 9);
  return {
    x: Array.from({ length: 16 }, () => left.splice(integerBetween(rng, 0, left.length - 1), 1)[0] ?? 0),
  };
}

function shows({ x }: PoolingParams) {
  return { x: `[${[0, 4, 8, 12].map((i) => `[${x.slice(i, i + 4).join(', ')}]`).join(', ')}]` };
}

function listOf(text: string): number[] {
  return (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

function exercise(
  id: string,
  right: (evidence: PoolingEvidence) => readonly number[],
  slips: (
    params: PoolingParams,
    evidence: PoolingEvidence,
  ) => readonly (readonly [readonly number[], Bilingual])[],
): PoolingExercise {
  return {
    id,
    answer: { kind: 'numbers', tolerance: 0.001, length: 4 },
    vary,
    shows,
    truth: (evidence) => `[${right(evidence).join(', ')}]`,
    nearMiss(given, evidence, params) {
      const answer = listOf(given.replaceAll('−', '-')).join();
      if (answer === right(evidence).join()) return null;
      return slips(params, evidence).find(([slip]) => slip.join() === answer)?.[1] ?? null;
    },
  };
}

const windows = windowsOf(2);

/** The four pooled values. */
export const pooledValues = exercise(
  'pooled-values',
  ({ pooled }) => pooled,
  ({ x }) => [
    [
      windows.map((cells) => cells.reduce((sum, cell) => sum + (x[cell] ?? 0), 0) / 4),
      { en: 'Those are the means; max pooling keeps the largest.', zh: '那是平均值；最大池化取最大的。' },
    ],
    [
      windows.map((cells) => Math.max(...cells.map((cell) => Math.abs(x[cell] ?? 0)))),
      {
        en: 'The largest, not the largest in size: −9 is smaller than 1.',
        zh: '取最大的值，不是绝对值最大：−9 比 1 小。',
      },
    ],
    [
      [0, 1, 2, 3].map((row) => Math.max(...x.slice(4 * row, 4 * row + 4))),
      { en: 'Those are the rows’ maxima; the windows are 2 × 2.', zh: '那是每行的最大值；窗口是 2 × 2。' },
    ],
  ],
);

/** Which of the 16 cells get gradient, counted row by row from 0. */
export const gradientCells = exercise('gradient-cells', fed, (_, evidence) => [
  [
    fed(evidence).map((cell) => cell + 1),
    { en: 'Counted from 1; the first cell is 0.', zh: '你从 1 数起了；第一个格子是 0。' },
  ],
  [
    evidence.pooled,
    {
      en: 'Those are the maxima themselves; asked is where they stand.',
      zh: '那是最大值本身；问的是它们的位置。',
    },
  ],
  [
    windows.map(([first = 0]) => first),
    {
      en: 'Those are the windows’ first cells; the gradient goes to the maximum.',
      zh: '那是每个窗口的第一格；梯度给最大值所在的格子。',
    },
  ],
]);
