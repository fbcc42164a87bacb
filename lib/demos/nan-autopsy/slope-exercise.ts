import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import { type Evidence, kindOf, slopeOf } from './evidence';
import { functionIds, graphs } from './graphs';
import { type Params, type ParamsInput, params } from './params';
import { kinds } from './text';

/** Half of the draws are at 0; the others show that the same function is harmless, or outside its domain, elsewhere. */
const places = [0, 0, 0, 0.5, 1, -1] as const;

/** Whether the gradient of a function at x is finite, infinite or NaN. */
export const slopeKind: Exercise<Evidence, ParamsInput, Params> = {
  id: 'slope-kind',
  answer: { kind: 'choice', options: kinds },
  vary: (rng) =>
    params.parse({
      chosen: functionIds[integerBetween(rng, 0, functionIds.length - 1)],
      x: places[integerBetween(rng, 0, places.length - 1)],
    }),
  shows: ({ chosen, x }) => ({ function: graphs[chosen].name, x: String(x).replace('-', '−') }),
  truth: ({ measured }, { chosen }) => kindOf(slopeOf(measured, chosen)),
  nearMiss(given, evidence, { chosen, x }) {
    const right = kindOf(slopeOf(evidence.measured, chosen));
    if (given === right || !kinds.some(({ value }) => value === given)) return null;
    if (right === 'infinite') return given === 'nan' ? oneInfinity : unbounded;
    if (right === 'nan') {
      if (x < 0) return outsideDomain;
      if (given === 'infinite') return opposed;
      return chosen === 'masked' ? valueOnly : noLimits;
    }
    if (x !== 0) return notAtZero;
    return chosen === 'repaired' ? safeInput : corner;
  },
};

const oneInfinity: Bilingual = {
  en: 'One infinity alone is no contradiction: NaN needs ∞ − ∞, 0 · ∞ or 0/0.',
  zh: '只有一个无穷并不矛盾：NaN 要有 ∞ − ∞、0 · ∞ 或 0/0。',
};
const unbounded: Bilingual = {
  en: 'The derivative divides by 0 here, and c/0 is ±∞ in floating point.',
  zh: '导数在这里要除以 0，而浮点数里 c/0 是 ±∞。',
};
const outsideDomain: Bilingual = {
  en: 'A negative number has no real root, so value and gradient are both NaN.',
  zh: '负数没有实数平方根，值和梯度都是 NaN。',
};
const opposed: Bilingual = {
  en: 'There are infinities on the way, but they meet their opposite or a 0: ∞ − ∞ and 0 · ∞ are NaN.',
  zh: '途中确有无穷，但它碰上了反号的无穷或 0：∞ − ∞ 与 0 · ∞ 都是 NaN。',
};
const valueOnly: Bilingual = {
  en: 'The mask repairs the value only: the branch not chosen is still sent back 0, and 0 · ∞ is NaN.',
  zh: '掩蔽只修好了值：没选中的分支仍收到 0，而 0 · ∞ 是 NaN。',
};
const noLimits: Bilingual = {
  en: 'A graph takes no limits: it computes with the infinities and zeros it meets, and they contradict here.',
  zh: '计算图不会取极限：碰到无穷和零就照算，这里它们互相矛盾。',
};
const notAtZero: Bilingual = {
  en: 'x is not 0: every operation on the way has a finite slope.',
  zh: 'x 不是 0：途中每个运算的斜率都是有限的。',
};
const safeInput: Bilingual = {
  en: 'Here the denominator is replaced before the division, so no 0/0 is ever computed.',
  zh: '这里先换掉分母再做除法，根本没有算过 0/0。',
};
const corner: Bilingual = {
  en: 'A corner has no derivative, yet the framework picks a finite number for it.',
  zh: '尖点没有导数，但框架会给出一个有限的数。',
};
