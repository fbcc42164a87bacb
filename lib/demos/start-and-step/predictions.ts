import type { Prediction } from '@/lib/demos/contract';
import { type Evidence, fateOf } from './evidence';
import { landscapeOf } from './landscape';
import type { Params } from './params';
import { fates } from './text';

/** The three balls that are asked about, and which ball each is. */
export const askedBalls = { 'ball-a': 0, 'ball-c': 2, 'ball-e': 4 } as const;

function whereIs(id: keyof typeof askedBalls, row: string, ask: Prediction<Evidence, Params>['ask']) {
  return {
    id,
    row,
    ask,
    answer: { kind: 'choice', options: fates },
    truth: (evidence) =>
      fateOf(evidence.balls[askedBalls[id]] ?? { path: [], loss: [] }, landscapeOf(evidence)),
  } satisfies Prediction<Evidence, Params>;
}

export const predictions: readonly Prediction<Evidence, Params>[] = [
  whereIs('ball-a', 'basins', {
    en: 'Ball A (−4): where does the run leave it?',
    zh: '小球 A（−4）：运行后停在哪里？',
  }),
  whereIs('ball-c', 'zero', {
    en: 'Ball C (0): where does the run leave it?',
    zh: '小球 C（0）：运行后停在哪里？',
  }),
  whereIs('ball-e', 'finals', {
    en: 'Ball E (4): where does the run leave it?',
    zh: '小球 E（4）：运行后停在哪里？',
  }),
  {
    id: 'twice-the-rate',
    row: 'table',
    ask: {
      en: 'From −4 at rate 0.2, not 0.1: how many iterations?',
      zh: '从 −4 出发，学习率由 0.1 改为 0.2：迭代次数？',
    },
    answer: {
      kind: 'choice',
      options: [
        { value: 'half', label: { en: 'about half', zh: '大约一半' } },
        { value: 'same', label: { en: 'about the same', zh: '差不多' } },
        { value: 'more', label: { en: 'more', zh: '更多' } },
      ],
    },
    truth: ({ reruns }) => {
      const ratio = (reruns[5]?.iterations ?? Number.NaN) / (reruns[0]?.iterations ?? Number.NaN);
      return ratio < 0.75 ? 'half' : ratio > 1.5 ? 'more' : 'same';
    },
  },
];
