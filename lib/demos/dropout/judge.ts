import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { keptScale, mean, meanDeviation, predictionDeviation, shareDeviation, spread } from './bernoulli';
import type { Evidence } from './evidence';
import { meanRule, passesRule, rowLabels, rowRules, shareRule, valuesRule } from './text';

/** How many standard deviations chance may take: beyond 6 about once in 500 million runs. */
const sigmas = 6;
const rounding = 1e-5;

export function judge({ of, ones, train, evaluated, plain }: Evidence): Verdict {
  const { p } = of;
  const scale = keptScale(p);
  const shareSlack = sigmas * shareDeviation(p, ones.size);
  const meanSlack = sigmas * meanDeviation(p, ones.size) + rounding;
  const average = mean(train.predictions);
  const passSlack = (sigmas * predictionDeviation(p, of.h)) / Math.sqrt(train.predictions.length) + rounding;
  const scatter = spread(evaluated.predictions);
  const hasTwoValues = ones.others === 0 && ones.zeros > 0 && ones.zeros < 1;

  const row = (id: keyof typeof rowLabels, device: string, holds: boolean, rule: Bilingual): VerdictRow => ({
    id,
    label: rowLabels[id],
    device,
    rule,
    holds,
  });
  const rows = [
    row(
      'values',
      valuesText(ones),
      hasTwoValues && Math.abs(ones.kept - scale) <= rounding * scale,
      valuesRule(formatNumber(scale)),
    ),
    row(
      'share',
      percent(ones.zeros),
      Math.abs(ones.zeros - p) <= shareSlack,
      shareRule(percent(p), percent(shareSlack)),
    ),
    row(
      'mean',
      formatNumber(ones.mean),
      Math.abs(ones.mean - 1) <= meanSlack,
      meanRule(formatNumber(meanSlack, 2)),
    ),
    row(
      'expectation',
      formatNumber(average, 3),
      Math.abs(average - plain) <= passSlack,
      passesRule(formatNumber(plain, 3), formatNumber(passSlack, 2)),
    ),
    row(
      'eval',
      `Δ ${formatNumber(evaluated.difference, 2)}, ${formatNumber(scatter, 3)}`,
      evaluated.difference === 0 && scatter === 0,
      rowRules.eval,
    ),
  ];
  const failed = rows.find((one) => !one.holds);
  return { holds: !failed, rows, because: failed ? whyNot(failed) : why(ones, spread(train.predictions)) };
}

function valuesText({ zeros, kept, others }: Evidence['ones']): string {
  const values = [zeros > 0 ? '0' : null, zeros < 1 ? formatNumber(kept) : null, others > 0 ? '…' : null];
  return `{${values.filter(Boolean).join(', ')}}`;
}

function percent(part: number): string {
  return `${formatNumber(100 * part, 3)} %`;
}

function why({ kept, mean }: Evidence['ones'], scatter: number): Bilingual {
  const [two, one, width] = [formatNumber(kept), formatNumber(mean), formatNumber(scatter, 3)];
  return {
    en: `In training a 1 becomes 0 or ${two}, with mean ${one}, and predictions spread over ${width}; after eval() nothing changes and the spread is 0.`,
    zh: `训练时 1 变成 0 或 ${two}，均值 ${one}，预测散布在 ${width} 的范围内；eval() 之后什么都不变，散布为 0。`,
  };
}

function whyNot({ label, device, rule }: VerdictRow): Bilingual {
  return {
    en: `Refuted here: ${label.en} is ${device}; the claim needs: ${rule.en}.`,
    zh: `在此被推翻：${label.zh}为 ${device}；命题要求：${rule.zh}。`,
  };
}
