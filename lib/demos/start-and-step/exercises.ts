import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';
import { slope } from './stand-in';

type StepExercise = Exercise<Evidence, ParamsInput, Params>;

const decimals = 3;
const tolerance = 1e-3;

/** A shorter step could be told from "no step" or "uphill" only by luck. */
const leastStep = 10 * tolerance;

/** Rates up to 0.5 keep the slope's rounding (0.0005 of it at most) well inside the answer's tolerance. */
const rates = [0.05, 0.1, 0.2, 0.5] as const;

const firstStart = ({ starts }: Params) => starts[0] as number;
const shownSlope = (given: Params) => Number(slope(firstStart(given), given.c).toFixed(decimals));

/** x ← x − rate · slope, once, with the slope given. */
export const oneStep: StepExercise = {
  id: 'one-step',
  answer: { kind: 'number', tolerance },
  vary(rng) {
    for (;;) {
      const side = rng() < 0.5 ? -1 : 1;
      const x = (side * integerBetween(rng, 5, 40)) / 10;
      const rate = rates[integerBetween(rng, 0, rates.length - 1)] as number;
      const drawn = params.parse({ starts: [x, -1, 0, 1, 4], rate, iterations: 1 });
      if (Math.abs(rate * slope(x, drawn.c)) >= leastStep) return drawn;
    }
  },
  shows: (given) => ({
    x: String(firstStart(given)),
    rate: String(given.rate),
    slope: shownSlope(given).toFixed(decimals),
  }),
  truth: ({ balls }) => (balls[0]?.path[1] ?? Number.NaN).toFixed(4),
  nearMiss(given, _evidence, shown) {
    const [x, step] = [firstStart(shown), shown.rate * shownSlope(shown)];
    const is = (value: number) => Math.abs(Number(given) - value) <= tolerance;
    if (is(x + step)) return uphill;
    if (is(x - shownSlope(shown))) return noRate;
    if (is(step) || is(-step)) return stepOnly;
    return null;
  },
};

const uphill: Bilingual = {
  en: 'That is x + rate × slope: it climbs. Descent subtracts.',
  zh: '这是 x + 学习率×斜率，是往上爬；下降要减。',
};
const noRate: Bilingual = {
  en: 'That is x − slope: the learning rate is missing.',
  zh: '这是 x − 斜率：漏乘了学习率。',
};
const stepOnly: Bilingual = {
  en: 'That is the step alone; the new x is the old x minus it.',
  zh: '这只是步长；新的 x 等于旧的 x 减去它。',
};

/** Updates in one pass over the data: ceil(examples / batch). */
export const epochIterations: StepExercise = {
  id: 'epoch-iterations',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng) => ({ examples: integerBetween(rng, 10, 600) * 100, batch: 2 ** integerBetween(rng, 4, 8) }),
  shows: ({ examples, batch }) => ({ examples: String(examples), batch: String(batch) }),
  truth: ({ updatesPerEpoch }) => String(updatesPerEpoch),
  nearMiss(given, { updatesPerEpoch }, { examples, batch }) {
    const answer = Number(given);
    if (answer === updatesPerEpoch) return null;
    if (answer === Math.floor(examples / batch)) return lastBatch;
    if (answer === examples) return perExample;
    return answer === 1 ? wholePass : null;
  },
};

const lastBatch: Bilingual = {
  en: 'The last, smaller batch is an update too; only drop_last=True rounds down.',
  zh: '最后那个不满的批也算一次更新；只有 drop_last=True 才向下取整。',
};
const perExample: Bilingual = {
  en: 'That is one update per example: batch size 1.',
  zh: '那是每个样本更新一次，即批大小为 1。',
};
const wholePass: Bilingual = {
  en: 'One pass is one epoch; each batch in it is one iteration.',
  zh: '遍历一遍是一个 epoch；其中每个批才是一次 iteration。',
};
