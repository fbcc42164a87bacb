import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';

const tolerance = 0.001;
const slopes = [0.25, 0.5, 1, 2] as const;

/** The slope through a chain of residual blocks y = x + a x. */
export const chainSlope: Exercise<Evidence, ParamsInput, Params> = {
  id: 'chain-slope',
  answer: { kind: 'number', tolerance },
  vary: (rng) =>
    params.parse({
      depth: integerBetween(rng, 2, 4),
      slope: slopes[integerBetween(rng, 0, slopes.length - 1)],
    }),
  shows: ({ depth, slope }) => ({ depth: String(depth), slope: String(slope) }),
  truth: ({ chain }) => String(Number(chain.residual.toFixed(5))),
  nearMiss(given, { chain }, { depth, slope }) {
    const is = (value: number) => Math.abs(Number(given.replace('−', '-')) - value) <= tolerance;
    if (is(chain.residual)) return null;
    if (is(slope ** depth)) return noSkip;
    if (is(1 + slope ** depth)) return oneSkip;
    if (is(1 + depth * slope)) return added;
    if (is(depth * (1 + slope))) return summed;
    return is(1 + slope) ? oneBlock : null;
  },
};

const noSkip: Bilingual = {
  en: 'That is the plain chain, aⁿ: each skip adds 1 to the slope of its block.',
  zh: '这是没有残差的链，aⁿ；每个 skip 都给所在块的斜率加 1。',
};
const oneSkip: Bilingual = {
  en: 'That is one skip around the whole chain; here each block has its own.',
  zh: '这是一条 skip 跨过整条链；这里每一块都有自己的 skip。',
};
const added: Bilingual = {
  en: 'That adds the blocks up; slopes of a chain are multiplied.',
  zh: '这是把各块相加；链的斜率要相乘。',
};
const summed: Bilingual = {
  en: 'That is n times 1 + a; the chain rule multiplies: (1 + a)ⁿ.',
  zh: '这是 n 乘 1 + a；链式法则是连乘：(1 + a)ⁿ。',
};
const oneBlock: Bilingual = {
  en: 'That is the slope of one block; there are several, and they multiply.',
  zh: '这只是一块的斜率；有好几块，要连乘。',
};
