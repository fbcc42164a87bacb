import type { Exercise } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';

const tolerance = 0.01;
/** 0.5 is left out: dropping and keeping could not be told apart there. */
const rates = [0.1, 0.2, 0.25, 0.4, 0.6, 0.75, 0.8] as const;

/** An activation survives dropout in training: what is it now? */
export const keptValue: Exercise<Evidence, ParamsInput, Params> = {
  id: 'kept-value',
  answer: { kind: 'number', tolerance },
  vary(rng) {
    const p = rates[integerBetween(rng, 0, rates.length - 1)] as number;
    const value = integerBetween(rng, 2, 30) / 10;
    return params.parse({ p, h: [value, 1, 1, 1, 1, 1, 1, 1], size: 500 });
  },
  shows: ({ p, h }) => ({ p: String(p), value: formatNumber(h[0] as number) }),
  truth: ({ ones, of }) => String(Number((ones.kept * (of.h[0] as number)).toFixed(4))),
  nearMiss(text, _evidence, { p, h }) {
    const value = h[0] as number;
    const is = (other: number) => Math.abs(Number(text) - other) <= tolerance;
    if (text.trim() === '' || is(value / (1 - p))) return null;
    if (is(value)) return unscaled;
    if (is(value / p)) return byDropped;
    if (is(value * (1 - p))) return wrongWay;
    return is(0) ? dropped : null;
  },
};

const unscaled: Bilingual = {
  en: 'That is the value unscaled: then the mean would fall to 1 − p of it. It is divided by 1 − p.',
  zh: '这是没有缩放的值，均值会降为原来的 1 − p；还要除以 1 − p。',
};
const byDropped: Bilingual = {
  en: 'You divided by p, the part that is dropped. Divide by 1 − p, the part that is kept.',
  zh: '你除以了丢弃的比例 p；应除以保留的比例 1 − p。',
};
const wrongWay: Bilingual = {
  en: 'You multiplied by 1 − p, as the first dropout did at test time. Inverted dropout divides, in training.',
  zh: '你乘了 1 − p，那是最早的 dropout 在测试时的做法；现在的 inverted dropout 在训练时做除法。',
};
const dropped: Bilingual = {
  en: '0 is what a dropped value becomes; this one is kept.',
  zh: '0 是被丢弃的值；这个值保留了下来。',
};
