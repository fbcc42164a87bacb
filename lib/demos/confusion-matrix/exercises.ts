import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Params, ParamsInput } from './params';
import type { Evidence } from './run';
import { type Cell, cellsOf, ratesOf, tally } from './tally';

const tolerance = 0.005;

type RateExercise = Exercise<Evidence, ParamsInput, Params>;

/** Twelve pictures with every cell filled and FP ≠ FN, so that each slip gives a number of its own. */
function vary(rng: Rng): ParamsInput {
  for (;;) {
    const cats = Array.from({ length: 12 }, (_, i) => (i < 6 ? 1 : 0));
    const scores = cats.map((cat) => integerBetween(rng, cat ? 20 : 5, cat ? 95 : 75) / 100);
    const positive = rng() < 0.5 ? 'cat' : 'dog';
    const drawn = { cats, scores, threshold: 0.5, positive, dogs: integerBetween(rng, 1, 3) } as const;
    const { tp, fn, fp, tn } = tally(drawn);
    if (Math.min(tp, fn, fp, tn) > 0 && new Set([tp, fn, fp, tn]).size === 4)
      return { ...drawn, cats: [...cats], scores: [...scores] };
  }
}

function shows(params: Params): Record<string, string> {
  const { tp, fn, fp, tn } = tally(params);
  return { tp: `${tp}`, fn: `${fn}`, fp: `${fp}`, tn: `${tn}` };
}

const isAccuracy: Bilingual = {
  en: 'That is the accuracy, (TP + TN) / total: it counts true negatives too.',
  zh: '这是准确率 (TP + TN)/总数：它把真阴也算进去了。',
};

/** A rate asked for four counts; `slips` are the numbers people give instead. */
function rateExercise(
  id: string,
  pick: (evidence: Evidence) => number,
  slips: (params: Params) => readonly (readonly [number, Bilingual])[],
): RateExercise {
  return {
    id,
    answer: { kind: 'number', tolerance },
    vary,
    shows,
    truth: (evidence) => pick(evidence).toFixed(4),
    nearMiss(given, evidence, params) {
      const value = Number(given);
      if (!Number.isFinite(value) || Math.abs(value - pick(evidence)) <= tolerance) return null;
      return slips(params).find(([slip]) => Math.abs(value - slip) <= tolerance)?.[1] ?? null;
    },
  };
}

export const precisionValue = rateExercise(
  'precision-value',
  ({ counts }) => ratesOf(counts).precision,
  (params) => {
    const counts = tally(params);
    const { recall, f1, accuracy } = ratesOf(counts);
    return [
      [
        recall,
        {
          en: 'That is recall, TP / (TP + FN). Precision divides by what was called positive: TP + FP.',
          zh: '这是召回率 TP/(TP + FN)。精确率要除以判为正的：TP + FP。',
        },
      ],
      [
        1 + counts.fp,
        { en: 'tp / tp + fp is 1 + fp: put the brackets.', zh: 'tp/tp + fp 等于 1 + fp：要加括号。' },
      ],
      [f1, { en: 'That is F1, which also counts the misses.', zh: '这是 F1，它还算上了漏报。' }],
      [accuracy, isAccuracy],
    ];
  },
);

export const f1Value = rateExercise(
  'f1-value',
  ({ counts }) => ratesOf(counts).f1,
  (params) => {
    const counts = tally(params);
    const { precision, recall, accuracy } = ratesOf(counts);
    return [
      [
        counts.tp / (counts.tp + counts.fp + counts.fn),
        {
          en: 'That is IoU, TP / (TP + FP + FN); in F1 every TP counts twice.',
          zh: '这是 IoU：TP/(TP + FP + FN)；在 F1 里 TP 要算两次。',
        },
      ],
      [precision, { en: 'That is precision alone.', zh: '这只是精确率。' }],
      [recall, { en: 'That is recall alone.', zh: '这只是召回率。' }],
      [
        (precision + recall) / 2,
        {
          en: 'That is the arithmetic mean; F1 is the harmonic one, 2PR / (P + R).',
          zh: '这是算术平均；F1 是调和平均 2PR/(P + R)。',
        },
      ],
      [accuracy, isAccuracy],
    ];
  },
);

/** What may be said of one picture; the right ones need no type. */
const verdicts = [
  { value: 'tp', label: { en: 'true positive', zh: '真阳 TP' } },
  { value: 'tn', label: { en: 'true negative', zh: '真阴 TN' } },
  { value: 'fp', label: { en: 'false positive, type I', zh: '假阳 FP，第一类错误' } },
  { value: 'fn', label: { en: 'false negative, type II', zh: '假阴 FN，第二类错误' } },
  { value: 'fp-two', label: { en: 'false positive, type II', zh: '假阳 FP，第二类错误' } },
  { value: 'fn-one', label: { en: 'false negative, type I', zh: '假阴 FN，第一类错误' } },
] as const;

/** Picture 1 as drawn, called one way or the other: which cell, and which type of error? */
export const errorType: RateExercise = {
  id: 'error-type',
  answer: { kind: 'choice', options: verdicts },
  vary(rng) {
    const [isCat, calledCat] = [rng() < 0.5, rng() < 0.5];
    const scores = [
      calledCat ? 0.8 : 0.2,
      ...Array.from({ length: 11 }, () => integerBetween(rng, 0, 100) / 100),
    ];
    const cats = scores.map((_, i) => (i === 0 ? Number(isCat) : i % 2));
    return { cats, scores, threshold: 0.5, positive: rng() < 0.5 ? 'cat' : 'dog' };
  },
  shows: ({ cats, scores, threshold, positive }) => ({
    actual: cats[0] === 1 ? 'cat' : 'dog',
    called: (scores[0] as number) >= threshold ? 'cat' : 'dog',
    positive,
  }),
  truth: ({ cells }) => cells[0] as Cell,
  nearMiss(given, _evidence, params) {
    const right = cellsOf(params)[0] as Cell;
    if (given === right) return null;
    if (given === `${right}-one` || given === `${right}-two`)
      return {
        en: 'The cell is right, the type is not: a false positive is type I, a miss is type II.',
        zh: '格子对了，类别错了：误报（假阳）是第一类，漏报（假阴）是第二类。',
      };
    const [isWrong, called] = [right[0] === 'f', right[1]];
    if (given.startsWith('f') !== isWrong)
      return {
        en: 'True or false says whether the call was right.',
        zh: '真/假说的是判得对不对。',
      };
    return given[1] === called
      ? null
      : {
          en: 'Positive or negative is what was called, seen from the positive class.',
          zh: '阳/阴说的是判成了什么，以正类为准。',
        };
  },
};
