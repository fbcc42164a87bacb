import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { type Evidence, rowTimesMatrix } from './evidence';
import type { Params } from './params';
import { rowLabels, rowRules, scaleRules } from './text';

/** A few roundings of float32 (6e-8 each), relative to the terms that are added up. */
const relativeTolerance = 1e-6;

export function judge(evidence: Evidence, { reading }: Params): Verdict {
  const { doubled, gradient, jacobian, ofSum, ones, unseeded, v } = evidence;
  const tolerance = relativeTolerance * termSize(v, jacobian);
  const near = (a: readonly number[], b: readonly number[]) => maxDifference(a, b) <= tolerance;
  const gap = (a: readonly number[], b: readonly number[]) => formatNumber(maxDifference(a, b), 2);
  const pulled = rowTimesMatrix(v, jacobian);
  const diagonal = jacobian.map((row, i) => row[i] as number);
  const factor = reading === 'vjp' ? 2 : 1;
  const expected = gradient.map((entry) => factor * entry);

  const row = (
    id: keyof typeof rowLabels,
    device: string,
    holds: boolean,
    rule: Bilingual = id === 'scale' ? scaleRules[reading] : rowRules[id],
  ): VerdictRow => ({ id, label: rowLabels[id], device, rule, holds });

  const rows = [
    row('product', `${bracketed(gradient)}, Δ ${gap(gradient, pulled)}`, near(gradient, pulled)),
    row('sum', `${bracketed(ofSum)}, Δ ${gap(gradient, ofSum)}`, near(gradient, ofSum)),
    row('pointwise', bracketed(ones), near(ones, diagonal)),
    row('scale', ratio(doubled, gradient, tolerance), near(doubled, expected)),
    row('missing', bracketed(unseeded), near(unseeded, ones)),
  ];
  const failed = rows.find((one) => !one.holds);
  return { holds: !failed, rows, because: failed ? whyNot(failed) : why(evidence) };
}

/** The size of the largest sum of |v_i J_ij|, at least 1: what rounding errors are relative to. */
function termSize(v: readonly number[], jacobian: readonly (readonly number[])[]): number {
  const sizes = rowTimesMatrix(
    v.map(Math.abs),
    jacobian.map((row) => row.map(Math.abs)),
  );
  return Math.max(1, ...sizes);
}

/** How much longer the doubled gradient is, read at its largest entry. */
function ratio(doubled: readonly number[], gradient: readonly number[], tolerance: number): string {
  const sizes = gradient.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  if ((sizes[largest] ?? 0) <= tolerance) return '0 ÷ 0';
  return formatNumber((doubled[largest] as number) / (gradient[largest] as number));
}

/** A vector as shown; what is below float32's rounding of order-one terms is 0. */
export function bracketed(values: readonly number[]): string {
  return `[${values.map((value) => formatNumber(Math.abs(value) < relativeTolerance ? 0 : value)).join(', ')}]`;
}

function why({ v, gradient }: Evidence): Bilingual {
  return {
    en: `The seed ${bracketed(v)} pulls back to ${bracketed(gradient)} = vᵀJ, and twice the seed to twice that: nothing is normalised.`,
    zh: `种子 ${bracketed(v)} 拉回得到 ${bracketed(gradient)} = vᵀJ；种子加倍，结果加倍，所以没有归一化。`,
  };
}

function whyNot({ label, device, rule }: VerdictRow): Bilingual {
  return {
    en: `Refuted here: ${label.en}: ${device}; the claim needs: ${rule.en}.`,
    zh: `在此被推翻：${label.zh}：${device}；命题要求：${rule.zh}。`,
  };
}
