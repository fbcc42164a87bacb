import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Params, ParamsInput } from './params';
import type { Evidence } from './run';

const tolerance = 0.005;

/** The forget gate of a cell without weights: σ(bias), at every step the same. */
export function gateOf(bias: number): number {
  return 1 / (1 + Math.exp(-bias));
}

function slips({
  forgetBias,
  steps,
}: Pick<Params, 'forgetBias' | 'steps'>): readonly (readonly [number, Bilingual])[] {
  const f = gateOf(forgetBias);
  return [
    [
      f,
      {
        en: 'That is one step. The gate acts at every step: f^T.',
        zh: '这只是一步。门每一步都起作用：f^T。',
      },
    ],
    [
      1 - f ** steps,
      { en: 'That is what is forgotten; what is left is f^T.', zh: '这是忘掉的；剩下的是 f^T。' },
    ],
    [
      Math.max(0, 1 - steps * (1 - f)),
      { en: 'The losses do not add up, they multiply: f^T.', zh: '损失不是相加，而是相乘：f^T。' },
    ],
    [
      f ** (steps - 1),
      {
        en: 'One step is missing: T gates lie between c₀ and c_T.',
        zh: '少了一步：从 c₀ 到 c_T 经过 T 个门。',
      },
    ],
  ];
}

/** What a constant forget gate leaves of the cell's slope after T steps; the cell has no weights, so its gate is σ(bias). */
export const gateProduct: Exercise<Evidence, ParamsInput, Params> = {
  id: 'gate-product',
  answer: { kind: 'number', tolerance },
  vary(rng) {
    for (;;) {
      const drawn = { gain: 0, forgetBias: integerBetween(rng, 1, 3), steps: integerBetween(rng, 5, 12) };
      const right = gateOf(drawn.forgetBias) ** drawn.steps;
      if (slips(drawn).every(([slip]) => Math.abs(slip - right) > 2 * tolerance)) return drawn;
    }
  },
  shows: ({ forgetBias, steps }) => ({ gate: gateOf(forgetBias).toFixed(4), steps: `${steps}` }),
  truth: ({ forgetProducts }) => (10 ** Math.max(...forgetProducts)).toFixed(4),
  nearMiss(given, { forgetProducts }, params) {
    const value = Number(given);
    const right = 10 ** Math.max(...forgetProducts);
    if (!Number.isFinite(value) || Math.abs(value - right) <= tolerance) return null;
    return slips(params).find(([slip]) => Math.abs(value - slip) <= tolerance)?.[1] ?? null;
  },
};
