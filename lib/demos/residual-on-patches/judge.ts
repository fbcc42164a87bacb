import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { type ResidualEvidence, unseen } from './run';

/**
 * Points of accuracy. Measured over seeds 1 to 9 and 20 to 22: 45 to 74 as it stands, at most 9 with 2 layers at rate 0.01. Two equally good
 * nets, each right on half of 128 pictures, differ by 6 points in the standard deviation of sampling alone.
 */
export const leastGain = 25;
/** Measured: at least 93; chance is 25 %. */
const leastAccuracy = 70;
/** Mean loss over the last quarter, skip to plain. Measured: at most 0.35, and at least 0.68 in the counterexamples. */
const mostLoss = 0.5;
/** Gradient of the first layer at the start, skip to plain. Measured: at least 240, and at most 5 with 2 layers. */
const leastReach = 10;

const percent = (value: number | undefined) => (value === undefined ? '—' : `${formatNumber(value, 3)} %`);

function lateMean(losses: readonly number[]): number {
  const late = losses.slice(-Math.max(1, Math.floor(losses.length / 4)));
  return late.reduce((sum, loss) => sum + loss, 0) / late.length;
}

/** The net with the skip must be the better one by a margin, in accuracy and loss, and its gradient must reach the first layer. */
export function judge(evidence: ResidualEvidence): Verdict {
  const { params, losses, gradient, accuracy } = evidence;
  const { depth } = params;
  const gain = accuracy ? accuracy.skip - accuracy.plain : Number.NaN;
  const [plainLoss, skipLoss] = [lateMean(losses.plain), lateMean(losses.skip)];
  const reach = gradient.skip / gradient.plain;
  const rows: VerdictRow[] = [
    {
      id: 'accuracy',
      label: { en: `plain → skip, ${unseen} unseen pictures`, zh: `普通 → 残差，${unseen} 张没见过的图` },
      device: `${percent(accuracy?.plain)} → ${percent(accuracy?.skip)}`,
      rule: {
        en: `≥ ${leastGain} points more: beyond luck and the noise of ${unseen} pictures`,
        zh: `至少高 ${leastGain} 个百分点：超出运气和 ${unseen} 张图的误差`,
      },
      holds: gain >= leastGain,
    },
    {
      id: 'learns',
      label: { en: 'the net with the skip', zh: '带残差的网络' },
      device: percent(accuracy?.skip),
      rule: { en: `≥ ${leastAccuracy} %; chance is 25 %`, zh: `≥ ${leastAccuracy} %；乱猜为 25 %` },
      holds: (accuracy?.skip ?? 0) >= leastAccuracy,
    },
    {
      id: 'loss',
      label: { en: 'late loss, plain · skip', zh: '后期损失，普通 · 残差' },
      device: `${formatNumber(plainLoss, 3)} · ${formatNumber(skipLoss, 3)}`,
      rule: { en: `skip ≤ ${mostLoss} × plain`, zh: `残差 ≤ ${mostLoss} × 普通` },
      holds: accuracy !== null && skipLoss <= mostLoss * plainLoss,
    },
    {
      id: 'gradient',
      label: { en: 'first layer’s gradient at the start', zh: '起始时第一层的梯度' },
      device: `${formatNumber(gradient.plain, 2)} · ${formatNumber(gradient.skip, 2)}`,
      rule: { en: `skip ≥ ${leastReach} × plain`, zh: `残差 ≥ ${leastReach} × 普通` },
      holds: reach >= leastReach,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (!accuracy)
      return {
        en: `Stopped after ${losses.skip.length} of ${params.steps} steps; that is not enough to judge.`,
        zh: `${params.steps} 步只走了 ${losses.skip.length} 步，不足以下结论。`,
      };
    const both = {
      en: `${percent(accuracy.plain)} without the skip, ${percent(accuracy.skip)} with it`,
      zh: `不加残差 ${percent(accuracy.plain)}，加残差 ${percent(accuracy.skip)}`,
    };
    if (gain < leastGain)
      return {
        en: `With ${depth} layers there is no gain to speak of: ${both.en}.`,
        zh: `${depth} 层时谈不上增益：${both.zh}。`,
      };
    return {
      en: `${depth} layers, same start, same pictures, same ${params.steps} steps: ${both.en}.`,
      zh: `${depth} 层，起点、图片、${params.steps} 步都相同：${both.zh}。`,
    };
  }
}
