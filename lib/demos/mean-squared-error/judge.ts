import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Evidence } from './evidence';
import { leastSquares, meanArea, movedTargets, mseGradient, residuals, share } from './squares';
import { outlierRule, rowLabels, rowRules } from './text';

/** A few roundings of float32 (6e-8 each), relative to the size of what is compared. */
const rounding = 1e-5;
/** How far above its share of the lengths an outlier's share of the squares must lie. */
const outlierMargin = 0.1;
/** How near the least squares the descent must come. */
const descentMargin = 1.01;
/** A squared error that teaches less than this part of cross-entropy is saturated. */
const saturated = 0.01;

export function judge(evidence: Evidence): Verdict {
  const { of, loss, parts, gradient, twice, descent, logit } = evidence;
  const line = { w: of.line[0] as number, b: of.line[1] as number };
  const sides = residuals(of.xs, of.ys, line);
  const after = movedTargets(of.ys, of.which, of.by);
  const area = meanArea(sides);
  const slope = mseGradient(of.xs, sides);
  const near = (a: readonly number[], b: readonly number[]) =>
    maxDifference(a, b) <= rounding * Math.max(1, ...b.map(Math.abs));

  const lengths = share(residuals(of.xs, after, line), of.which);
  const ofLoss = share(parts, of.which);
  const least = meanArea(residuals(of.xs, after, leastSquares(of.xs, after)));
  const end = descent[of.reduction].at(-1) ?? Number.NaN;
  const ratio = Math.abs(logit.squared / logit.crossEntropy);

  const row = (
    id: keyof typeof rowLabels,
    device: string,
    holds: boolean,
    rule: Bilingual = rowRules[id],
  ): VerdictRow => ({ id, label: rowLabels[id], device, rule, holds });
  const rows = [
    row('area', `${formatNumber(loss)}, Δ ${formatNumber(Math.abs(loss - area), 2)}`, near([loss], [area])),
    row('gradient', formatNumbers(gradient, 3), near(gradient, slope)),
    row('outlier', `${percent(ofLoss)}`, ofLoss >= lengths + outlierMargin, outlierRule(percent(lengths))),
    row('twice', `× ${formatNumber(growthOf(evidence), 3)}`, near(twice, gradient)),
    row('descent', formatNumber(end, 3), end <= least * descentMargin + rounding, {
      en: `≤ 1.01 × ${formatNumber(least, 3)}, least squares`,
      zh: `≤ 1.01 × ${formatNumber(least, 3)}（最小二乘）`,
    }),
    row('classes', formatNumber(ratio, 2), ratio <= saturated),
  ];
  const failed = rows.find((one) => !one.holds);
  return { holds: !failed, rows, because: failed ? whyNot(failed) : why(evidence, percent(ofLoss)) };
}

/** How much longer the gradient is when every point is there twice. */
export function growthOf({ gradient, twice }: Evidence): number {
  return Math.hypot(...twice) / Math.hypot(...gradient);
}

function percent(part: number): string {
  return `${formatNumber(100 * part, 3)} %`;
}

function why({ loss, moved, of }: Evidence, part: string): Bilingual {
  const [from, to, by] = [loss, moved, Math.abs(of.by)].map((value) => formatNumber(value));
  return {
    en: `One point moved by ${by} lifts the mean area from ${from} to ${to} and owns ${part} of it; the mean keeps the step in bounds.`,
    zh: `一个点移动 ${by}，平均面积就从 ${from} 升到 ${to}，它独占 ${part}；取平均使步长不失控。`,
  };
}

function whyNot({ label, device, rule }: VerdictRow): Bilingual {
  return {
    en: `Refuted here: ${label.en} is ${device}; the claim needs: ${rule.en}.`,
    zh: `在此被推翻：${label.zh}为 ${device}；命题要求：${rule.zh}。`,
  };
}
