import type { Exercise } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';

const tolerance = 0.005;

/** w ← w − rate (g + λ w), once. */
export const decayStep: Exercise<Evidence, ParamsInput, Params> = {
  id: 'decay-step',
  answer: { kind: 'number', tolerance },
  vary(rng) {
    const pick = (from: readonly number[]) => from[integerBetween(rng, 0, from.length - 1)] as number;
    const sign = () => (rng() < 0.5 ? -1 : 1);
    // Large enough that a step without g, without λ w or without the rate is another number.
    return params.parse({
      weight: sign() * pick([1, 1.5, 2, 2.5, 3]),
      slope: rng() < 0.3 ? 0 : sign() * pick([0.5, 1, 1.5]),
      lambda: pick([0.1, 0.2, 0.5]),
      rate: pick([0.1, 0.2, 0.4]),
      steps: 1,
    });
  },
  shows: ({ weight, slope, lambda, rate }) => ({
    weight: formatNumber(weight),
    slope: formatNumber(slope),
    lambda: String(lambda),
    rate: String(rate),
  }),
  truth: ({ oneStep }) => String(Number(oneStep.toFixed(4))),
  nearMiss(text, _evidence, { weight: w, slope: g, lambda, rate }) {
    const is = (value: number) => Math.abs(Number(text) - value) <= tolerance;
    if (text.trim() === '' || is(w - rate * (g + lambda * w))) return null;
    if (is(w - rate * g)) return noDecay;
    if (is(w - rate * g - lambda * w)) return rateForgotten;
    if (is(w - rate * (g + 2 * lambda * w))) return twice;
    if (is(w + rate * (g + lambda * w))) return uphill;
    return is(w - rate * (g + lambda * Math.sign(w))) ? l1 : null;
  },
};

const noDecay: Bilingual = {
  en: 'That step has no decay: λw is added to the gradient, even where the gradient is 0.',
  zh: '这一步没有衰减：梯度上要加 λw，梯度为 0 时也一样。',
};
const rateForgotten: Bilingual = {
  en: 'λw has to be multiplied by the learning rate too: w ← (1 − ηλ)w − ηg.',
  zh: 'λw 也要乘学习率：w ← (1 − ηλ)w − ηg。',
};
const twice: Bilingual = {
  en: 'You used 2λw. The penalty is ½λ|w|², so that its gradient is λw.',
  zh: '你用了 2λw。惩罚是 ½λ|w|²，梯度正好是 λw。',
};
const uphill: Bilingual = {
  en: 'You added the step: descent subtracts it.',
  zh: '你把步长加上去了；下降应当减去。',
};
const l1: Bilingual = {
  en: 'That is an L1 step, λ · sign(w). Decay takes a part of w: λw.',
  zh: '这是 L1 的一步 λ·sign(w)。weight decay 减去的是 w 的一部分：λw。',
};
