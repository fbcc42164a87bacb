import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { WeightEvidence } from './evidence';
import type { Params } from './params';
import { precisionOf, recallOf } from './scores';
import { batchLoss } from './weighted-loss';

/** Float32 sums of a handful of losses of about 1. */
const rounding = 1e-5;
/** Two losses further apart than this are two numbers to anyone who reads them. The batch of the notes: 0.30 apart. */
const apart = 0.02;
/** Recall must rise, and precision fall, by at least this much from weight 1 to 20. Least of 40 seeds: 0.40 and 0.29. */
const rise = 0.2;
const fall = 0.1;

const pair = (weights: readonly number[]) => `[${weights.map((weight) => formatNumber(weight)).join(', ')}]`;
const percent = (share: number) => (Number.isNaN(share) ? 'NaN' : share.toFixed(2));

export function judge(evidence: WeightEvidence, params: Params): Verdict {
  const { ones, twos, chosen, doubled } = evidence.batch;
  const weights = [params.common, params.rare];
  const batch = { margin: params.margin, common: params.commonInBatch, rare: params.rareInBatch };
  const byHand = batchLoss(batch, weights, 'mean');
  const recalls = evidence.ladder.map(({ counts }) => recallOf(counts));
  const precisions = evidence.ladder.map(({ counts }) => precisionOf(counts));
  const [first, last] = [0, recalls.length - 1];
  const climbs = recalls.every((recall, i) => i === 0 || recall >= (recalls[i - 1] ?? 0));
  const gained = (recalls[last] ?? 0) - (recalls[first] ?? 0);
  const lost = (precisions[first] ?? 0) - (precisions[last] ?? 0);
  const complete = evidence.steps === params.steps;

  const rows: VerdictRow[] = [
    {
      id: 'ratio',
      label: { en: 'loss with [1, 1] and [2, 2]', zh: '[1, 1] 与 [2, 2] 的损失' },
      device: `${ones.toFixed(5)}, ${twos.toFixed(5)}`,
      rule: { en: `equal to ${rounding}: only ratios count`, zh: `相差 ≤ ${rounding}：只看比例` },
      holds: Math.abs(ones - twos) <= rounding && Math.abs(chosen - doubled) <= rounding,
    },
    {
      id: 'weighted',
      label: { en: `loss with ${pair(weights)}`, zh: `${pair(weights)} 的损失` },
      device: chosen.toFixed(5),
      rule: { en: `Σwℓ / Σw = ${byHand.toFixed(5)}`, zh: `Σwℓ / Σw = ${byHand.toFixed(5)}` },
      holds: Math.abs(chosen - byHand) <= rounding,
    },
    {
      id: 'ruler',
      label: { en: `one net: ${pair(weights)} minus [1, 1]`, zh: `同一个网络：${pair(weights)} 减 [1, 1]` },
      device: formatNumber(chosen - ones, 3),
      rule: { en: `≥ ${apart} apart: not comparable`, zh: `相差 ≥ ${apart}：不可比较` },
      holds: Math.abs(chosen - ones) >= apart,
    },
    {
      id: 'recall',
      label: { en: 'recall, weight 1 2 5 10 20', zh: '召回率，权重 1 2 5 10 20' },
      device: recalls.map(percent).join(' '),
      rule: { en: `never falls, rises by ≥ ${rise}`, zh: `不下降，且上升 ≥ ${rise}` },
      holds: complete && climbs && gained >= rise,
    },
    {
      id: 'precision',
      label: { en: 'precision, the same', zh: '精确率，同上' },
      device: precisions.map(percent).join(' '),
      rule: { en: `falls by ≥ ${fall} in all`, zh: `共下降 ≥ ${fall}` },
      holds: complete && lost >= fall,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const is = (id: string) => rows.find((row) => row.id === id)?.holds === true;
    if (!complete)
      return {
        en: `Stopped after ${evidence.steps} of ${params.steps} steps; that is not enough to judge.`,
        zh: `只训练了 ${params.steps} 步中的 ${evidence.steps} 步，不足以下结论。`,
      };
    if (!is('ratio'))
      return {
        en: `Not divided by the weights, [2, 2] gives ${formatNumber(twos)} and [1, 1] ${formatNumber(ones)}: here the size of the weights counts.`,
        zh: `不除以权重和时，[2, 2] 得 ${formatNumber(twos)}，[1, 1] 得 ${formatNumber(ones)}：权重的大小也起作用。`,
      };
    if (!is('ruler'))
      return {
        en: `Here ${pair(weights)} and [1, 1] give the same loss, ${formatNumber(ones)}: this batch cannot tell them apart.`,
        zh: `这里 ${pair(weights)} 与 [1, 1] 的损失同为 ${formatNumber(ones)}：这个小批分不出二者。`,
      };
    if (!is('recall') || !is('precision'))
      return {
        en: `From weight 1 to 20 recall goes ${percent(recalls[first] ?? 0)} → ${percent(recalls[last] ?? 0)} and precision ${percent(precisions[first] ?? 0)} → ${percent(precisions[last] ?? 0)}: not the trade that was claimed.`,
        zh: `权重从 1 到 20，召回率 ${percent(recalls[first] ?? 0)} → ${percent(recalls[last] ?? 0)}，精确率 ${percent(precisions[first] ?? 0)} → ${percent(precisions[last] ?? 0)}：并非所说的此消彼长。`,
      };
    return {
      en: `[2, 2] is [1, 1]; a rare class 20 times heavier lifts recall from ${percent(recalls[first] ?? 0)} to ${percent(recalls[last] ?? 0)} and costs precision, ${percent(precisions[first] ?? 0)} to ${percent(precisions[last] ?? 0)}.`,
      zh: `[2, 2] 等同 [1, 1]；少数类加权 20 倍，召回率从 ${percent(recalls[first] ?? 0)} 升到 ${percent(recalls[last] ?? 0)}，精确率从 ${percent(precisions[first] ?? 0)} 降到 ${percent(precisions[last] ?? 0)}。`,
    };
  }
}
