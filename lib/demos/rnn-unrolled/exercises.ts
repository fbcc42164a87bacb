import type { Exercise } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { countOfOneCell } from './cell';
import type { Params } from './params';
import type { UnrolledEvidence } from './run';

type UnrolledExercise = Exercise<UnrolledEvidence, Partial<Params>, Params>;
/** A wrong number and what was mixed up to get it. */
type Slip = readonly [number: number, say: Bilingual];

/** The number as typed, with either minus. */
function numberIn(given: string): number {
  return Number(given.trim().replace('−', '-').replace(',', '.'));
}

function slipOf(given: string, slips: readonly Slip[], tolerance: number): Bilingual | null {
  const number = numberIn(given);
  return slips.find(([slip]) => Math.abs(slip - number) <= tolerance)?.[1] ?? null;
}

export const parameterExercise: UnrolledExercise = {
  id: 'parameter-count',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng) => ({
    input: integerBetween(rng, 2, 6),
    hidden: integerBetween(rng, 2, 6),
    time: integerBetween(rng, 3, 8),
  }),
  shows: ({ input, hidden, time }) => ({
    input: String(input),
    hidden: String(hidden),
    time: String(time),
  }),
  truth: ({ parameters }) => String(parameters.now),
  nearMiss(given, { parameters }, { input, hidden, time }) {
    const right = parameters.now;
    if (numberIn(given) === right) return null;
    const slips: Slip[] = [
      [
        right * time,
        {
          en: `You multiplied by the ${time} steps: all of them use the same cell.`,
          zh: `你乘了 ${time} 步：各步用的是同一个 cell。`,
        },
      ],
      [
        right - hidden,
        {
          en: 'One bias is missing: PyTorch keeps two, b_ih and b_hh.',
          zh: '少了一个偏置：PyTorch 有 b_ih 和 b_hh 两个。',
        },
      ],
      [right - 2 * hidden, { en: 'The two biases are missing.', zh: '漏了两个偏置。' }],
      [
        hidden * input + 2 * hidden,
        {
          en: 'W_hh, hidden × hidden, is missing: the state is an input too.',
          zh: '漏了 W_hh（hidden × hidden）：状态也是输入。',
        },
      ],
      [
        hidden * input + hidden,
        {
          en: 'That is a linear layer; the state’s W_hh and b_hh are missing.',
          zh: '那是线性层；漏了状态的 W_hh 和 b_hh。',
        },
      ],
      [
        countOfOneCell(hidden, input),
        {
          en: 'Input and hidden are swapped: W_hh is hidden × hidden.',
          zh: 'input 与 hidden 反了：W_hh 是 hidden × hidden。',
        },
      ],
      [
        3 * right,
        {
          en: 'Three blocks belong to a GRU; a plain cell has one.',
          zh: '三组权重是 GRU；普通 cell 只有一组。',
        },
      ],
      [
        4 * right,
        {
          en: 'Four blocks belong to an LSTM; a plain cell has one.',
          zh: '四组权重是 LSTM；普通 cell 只有一组。',
        },
      ],
    ];
    return slipOf(given, slips, 0);
  },
};

const tolerance = 0.011;
const tenths = (rng: Rng, min: number, max: number) => integerBetween(rng, min * 10, max * 10) / 10;

/** h_2 of a one-unit cell and the answers of the usual slips, from w, u, b, x_1, x_2. */
export function slipsOfSecondState(
  [w = 0, u = 0, b = 0]: readonly number[],
  [x1 = 0, x2 = 0]: readonly number[],
) {
  const h1 = Math.tanh(w * x1 + b);
  return {
    right: Math.tanh(w * x2 + u * h1 + b),
    firstState: h1,
    noMemory: Math.tanh(w * x2 + b),
    innerBare: Math.tanh(w * x2 + u * (w * x1 + b) + b),
    outerBare: w * x2 + u * h1 + b,
    swapped: Math.tanh(u * x2 + w * Math.tanh(u * x1 + b) + b),
  };
}

export const secondStateExercise: UnrolledExercise = {
  id: 'second-state',
  answer: { kind: 'number', tolerance },
  /** Numbers for which each slip gives another answer than the right one. */
  vary(rng) {
    for (;;) {
      const own = [tenths(rng, -1, 1), tenths(rng, -1, 1), tenths(rng, -1, 1) / 2].map(
        (v) => Math.round(v * 10) / 10,
      );
      const sequence = [tenths(rng, -2, 2), tenths(rng, -2, 2), 0, 0, 0, 0, 0, 0];
      const { right, ...slips } = slipsOfSecondState(own, sequence);
      if (Object.values(slips).every((slip) => Math.abs(slip - right) > 3 * tolerance))
        return { input: 1, hidden: 1, time: 2, own, sequence };
    }
  },
  shows: ({ own, sequence }) => ({
    w: formatNumber(own[0] ?? 0),
    u: formatNumber(own[1] ?? 0),
    b: formatNumber(own[2] ?? 0),
    x1: formatNumber(sequence[0] ?? 0),
    x2: formatNumber(sequence[1] ?? 0),
  }),
  truth: ({ h }) => String(Number((h[1]?.[0] ?? Number.NaN).toFixed(4))),
  nearMiss(given, { h }, { own, sequence }) {
    if (Math.abs(numberIn(given) - (h[1]?.[0] ?? Number.NaN)) <= tolerance) return null;
    const slips = slipsOfSecondState(own, sequence);
    return slipOf(
      given,
      [
        [slips.firstState, { en: 'That is h_1; go one step further.', zh: '那是 h_1，还要再走一步。' }],
        [
          slips.noMemory,
          {
            en: 'u · h_1 is missing: the second step starts from h_1, not from 0.',
            zh: '漏了 u · h_1：第二步从 h_1 出发，不是从 0。',
          },
        ],
        [slips.innerBare, { en: 'h_1 itself goes through tanh too.', zh: 'h_1 本身也要过 tanh。' }],
        [slips.outerBare, { en: 'The last tanh is missing.', zh: '少了最后一次 tanh。' }],
        [
          slips.swapped,
          {
            en: 'w and u are swapped: w weighs x, u weighs the state.',
            zh: 'w 与 u 反了：w 乘 x，u 乘状态。',
          },
        ],
      ],
      tolerance,
    );
  },
};
