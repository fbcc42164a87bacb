import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { type Evidence, endsOf, norm, zeros } from './evidence';
import { rowLabels, rowRules, sparseRule } from './text';

/** Rounding of float32 over a hundred steps. */
const sameUpTo = 1e-5;
/** Far above any rounding: two different ways. */
const differsBy = 0.01;
const shrinksTo = 0.95;

export function judge(evidence: Evidence): Verdict {
  const ends = endsOf(evidence);
  const { truth } = evidence.of;
  const empty = truth.filter((weight) => weight === 0).length;
  const found = truth.filter((weight, i) => weight === 0 && ends.proximal[i] === 0).length;
  const lost = truth.filter((weight, i) => weight !== 0 && ends.proximal[i] === 0).length;
  const shrink = norm(ends.l2) / norm(ends.plain);
  const [sgd, adam] = [maxDifference(ends.l2, ends.decay), maxDifference(ends.adamL2, ends.adamW)];
  const [l2Zeros, l1Zeros] = [zeros(ends.l2), zeros(ends.l1)];

  const row = (
    id: keyof typeof rowLabels,
    device: string,
    holds: boolean,
    rule: Bilingual = rowRules[id],
  ): VerdictRow => ({ id, label: rowLabels[id], device, rule, holds });
  const rows = [
    row('shrink', formatNumber(shrink, 3), shrink <= shrinksTo),
    row('never', `${l2Zeros}, ${l1Zeros}`, l2Zeros === 0 && l1Zeros === 0),
    row(
      'sparse',
      `${found} / ${empty}, ${truth.length - empty - lost} / ${truth.length - empty}`,
      found >= empty - 1 && found > 0 && lost === 0,
      sparseRule(Math.max(1, empty - 1), empty),
    ),
    row('same', `Δ ${formatNumber(sgd, 2)}`, sgd <= sameUpTo),
    row('adam', `Δ ${formatNumber(adam, 2)}`, adam >= differsBy),
  ];
  const failed = rows.find((one) => !one.holds);
  return { holds: !failed, rows, because: failed ? whyNot(failed) : why(zeros(ends.proximal), adam) };
}

function why(exact: number, adam: number): Bilingual {
  const gap = formatNumber(adam, 2);
  return {
    en: `Proximal L1 leaves ${exact} weights at exactly 0, L2 and L1 by plain SGD none; under Adam, L2 and weight decay end ${gap} apart.`,
    zh: `近端 L1 让 ${exact} 个权重恰为 0，L2 和普通 SGD 的 L1 一个都没有；Adam 下 L2 与 weight decay 的结果相差 ${gap}。`,
  };
}

function whyNot({ label, device, rule }: VerdictRow): Bilingual {
  return {
    en: `Refuted here: ${label.en}: ${device}; the claim needs: ${rule.en}.`,
    zh: `在此被推翻：${label.zh}：${device}；命题要求：${rule.zh}。`,
  };
}
