import type { Exercise } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Evidence } from './evidence';
import { type Params, type ParamsInput, params } from './params';
import { meanArea, movedTargets, residuals } from './squares';

type MseExercise = Exercise<Evidence, ParamsInput, Params>;

const tolerance = 0.01;
const lineOf = ({ line }: Params) => ({ w: line[0] as number, b: line[1] as number });
const sidesOf = (given: Params) => residuals(given.xs, given.ys, lineOf(given));
const list = (values: readonly number[]) => values.map((value) => formatNumber(value)).join(', ');

/** A flat line at 0 and whole targets: residuals are the targets with the sign turned. */
function draw(rng: Rng): Params {
  for (;;) {
    const ys = [0, 0, 0, 0, 0].map(() => integerBetween(rng, -3, 3));
    const by = integerBetween(rng, 2, 4) * (rng() < 0.5 ? -1 : 1);
    const which = integerBetween(rng, 1, 5);
    const drawn = params.parse({ ys, by, which, line: [0, 0], steps: 1 });
    const side = -(ys[which - 1] as number);
    // Away from the line, so that it does become an outlier; and no residual 0, whose square says nothing.
    if (ys.every((y) => y !== 0) && Math.abs(side - by) > Math.abs(side)) return drawn;
  }
}

/** Five residuals, one target moves: the new MSE. */
export const movedLoss: MseExercise = {
  id: 'moved-loss',
  answer: { kind: 'number', tolerance },
  vary: draw,
  shows: (given) => ({
    residuals: list(sidesOf(given)),
    point: 'ABCDE'[given.which - 1] as string,
    old: formatNumber(sidesOf(given)[given.which - 1] as number),
    new: formatNumber((sidesOf(given)[given.which - 1] as number) - given.by),
  }),
  truth: ({ moved }) => String(Number(moved.toFixed(4))),
  nearMiss(text, { moved }, given) {
    const answer = Number(text);
    const is = (value: number) => Math.abs(answer - value) <= tolerance;
    const after = residuals(given.xs, movedTargets(given.ys, given.which, given.by), lineOf(given));
    if (is(moved)) return null;
    if (is(moved * after.length)) return summed;
    if (is(meanArea(sidesOf(given)))) return unmoved;
    if (is(meanArea(sidesOf(given)) + given.by ** 2 / after.length)) return squaredMove;
    if (is(after.reduce((sum, side) => sum + Math.abs(side), 0) / after.length)) return absolute;
    return is(Math.sqrt(moved)) ? rooted : null;
  },
};

const summed: Bilingual = {
  en: 'That is the sum of the squares: divide by the number of points.',
  zh: '这是平方和；还要除以点数。',
};
const unmoved: Bilingual = {
  en: 'That is the MSE before the point moved.',
  zh: '这是移动之前的 MSE。',
};
const squaredMove: Bilingual = {
  en: 'You added the square of the move. Square the new residual instead: (r + d)² is not r² + d².',
  zh: '你加的是移动量的平方。应取新残差的平方：(r + d)² ≠ r² + d²。',
};
const absolute: Bilingual = {
  en: 'That is the mean of the absolute residuals (L1); MSE squares them first.',
  zh: '这是残差绝对值的平均（L1）；MSE 要先平方。',
};
const rooted: Bilingual = {
  en: 'That is the root of it (RMSE); MSE takes no root.',
  zh: '这是开了根号的 RMSE；MSE 不开根号。',
};

/** d MSE/d prediction at one point: 2 r / N. */
export const predictionSlope: MseExercise = {
  id: 'prediction-slope',
  answer: { kind: 'number', tolerance: 0.001 },
  vary: draw,
  shows: (given) => ({
    residuals: list(sidesOf(given)),
    point: 'ABCDE'[given.which - 1] as string,
    residual: formatNumber(sidesOf(given)[given.which - 1] as number),
  }),
  truth: ({ pull, of }) => String(Number((pull[of.which - 1] as number).toFixed(5))),
  nearMiss(text, _evidence, given) {
    const answer = Number(text);
    const is = (value: number) => Math.abs(answer - value) <= 0.001;
    const side = sidesOf(given)[given.which - 1] as number;
    const right = (2 * side) / 5;
    if (is(right)) return null;
    if (is(-right)) return turned;
    if (is(2 * side)) return noMean;
    if (is(side / 5)) return noTwo;
    return is(side ** 2 / 5) ? value : null;
  },
};

const turned: Bilingual = {
  en: 'The sign is turned: the residual is prediction minus target.',
  zh: '符号反了：残差是预测减目标。',
};
const noMean: Bilingual = {
  en: 'That is 2r, the slope of the sum: the mean divides by N.',
  zh: '这是 2r，即求和时的斜率；取平均还要除以 N。',
};
const noTwo: Bilingual = {
  en: 'That is r/N: the square brings down a factor 2.',
  zh: '这是 r/N；平方求导会多出因子 2。',
};
const value: Bilingual = {
  en: 'That is the point’s part of the loss, r²/N, not its slope.',
  zh: '这是该点对损失的贡献 r²/N，不是斜率。',
};
