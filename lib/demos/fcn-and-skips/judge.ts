import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatShape } from '@/lib/demos/shared/format-number';
import type { FcnEvidence } from './run';
import { channelsAt } from './tiny-fcn';

/** The skips must gain at least this much edge F1. With 24 steps the gain was 0.20 to 0.51 on five seeds. */
const gain = 0.12;
/** Points of recall won and of precision lost, of the pixels of all streets judged. On all 240 held-out streets: 4.1 and 6.9 points. */
const shift = 0.005;
/** Measured 0.81 to 0.92 with skips; two steps reach 0.2. */
const learnedAt = 0.6;

/** [batch, side / 2^l, side / 2^l, width · 2^l] down and up again, then one logit. */
function wantedShapes({ settings: { side, levels, width, join }, pictures }: FcnEvidence): number[][] {
  const at = (level: number, times = 1) => {
    const size = side / 2 ** level;
    return [pictures.train, size, size, times * channelsAt({ width }, level)];
  };
  const down = Array.from({ length: levels + 1 }, (_, level) => at(level));
  const up = Array.from({ length: levels }, (_, i) => at(levels - 1 - i, join === 'concat' ? 2 : 1));
  return [...down, ...up, [pictures.train, side, side, 1]];
}

export function judge(evidence: FcnEvidence): Verdict {
  const { settings, stops, skips, plain, done, pictures, street } = evidence;
  const wanted = wantedShapes(evidence);
  const met = stops.filter(({ shape }, i) => shape.join() === wanted[i]?.join()).length;
  const bottom = stops[settings.levels]?.shape ?? [];
  const better = skips.edges - plain.edges;
  const complete = done === settings.steps;
  const rows: VerdictRow[] = [
    {
      id: 'sizes',
      label: { en: 'shape at the bottom of the U', zh: 'U 底部的形状' },
      device: `${formatShape(bottom)} · ${met} / ${wanted.length}`,
      rule: {
        en: `= ${formatShape(wanted[settings.levels] ?? [])}; all ${wanted.length} as computed`,
        zh: `= ${formatShape(wanted[settings.levels] ?? [])}；${wanted.length} 处都与公式一致`,
      },
      holds: met === wanted.length && stops.length === wanted.length,
    },
    {
      id: 'parameters',
      label: { en: 'parameters without → with skips', zh: '参数量：无 → 有跳连' },
      device: `${plain.parameters} → ${skips.parameters}`,
      rule: { en: 'equal: adding needs none', zh: '相等：相加不需要参数' },
      holds: plain.parameters === skips.parameters,
    },
    {
      id: 'learned',
      label: {
        en: `pixel F1 with skips, ${pictures.test} unseen`,
        zh: `有跳连的像素 F1，${pictures.test} 张未见图`,
      },
      device: `${formatNumber(skips.pixels, 3)} · ${done} ${done === 1 ? 'step' : 'steps'}`,
      rule: { en: `≥ ${learnedAt}: it has learned`, zh: `≥ ${learnedAt}：确实学会了` },
      holds: complete && skips.pixels >= learnedAt,
    },
    {
      id: 'edges',
      label: { en: 'edge F1 without → with skips', zh: '边缘 F1：无 → 有跳连' },
      device: `${formatNumber(plain.edges, 2)} → ${formatNumber(skips.edges, 2)}`,
      rule: { en: `gain ≥ ${gain}`, zh: `提高 ≥ ${gain}` },
      holds: complete && better >= gain,
    },
  ];
  const [even, weighted] = [street?.totals.even, street?.totals.weighted];
  const trades =
    even &&
    weighted &&
    weighted.recall >= even.recall + shift &&
    weighted.precision <= even.precision - shift;
  if (street && even && weighted)
    rows.push({
      id: 'weights',
      label: {
        en: `weights 1:1 → 1:2, ${street.judged} streets: recall, precision`,
        zh: `权重 1:1 → 1:2，${street.judged} 张街景：召回率、精确率`,
      },
      device: `${percent(even.recall)} → ${percent(weighted.recall)}, ${percent(even.precision)} → ${percent(weighted.precision)}`,
      rule: { en: 'up, down: each ≥ 0.5 points', zh: '一升一降：各 ≥ 0.5 个百分点' },
      holds: trades === true,
    });
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (!complete)
      return {
        en: `Stopped after ${done} of ${settings.steps} steps; that is not enough to judge.`,
        zh: `只走了 ${settings.steps} 步中的 ${done} 步，不足以下结论。`,
      };
    const numbers = `${formatNumber(plain.edges, 2)} → ${formatNumber(skips.edges, 2)}`;
    if (better < gain)
      return {
        en: `Edge F1 goes ${numbers}: here the skips do not sharpen the edges.`,
        zh: `边缘 F1 为 ${numbers}：这里跳连并没有让边缘更清楚。`,
      };
    if (skips.parameters !== plain.parameters)
      return {
        en: `Edges are sharper (${numbers}), but joining by concatenation costs ${skips.parameters - plain.parameters} parameters.`,
        zh: `边缘更清楚了（${numbers}），但拼接多用了 ${skips.parameters - plain.parameters} 个参数。`,
      };
    if (street && !trades)
      return {
        en: `Skips sharpen the edges (${numbers}), but over ${street.judged} streets the second model does not trade precision for recall.`,
        zh: `跳连让边缘更清楚（${numbers}），但在 ${street.judged} 张街景里，第二个模型没有用精确率换召回率。`,
      };
    return {
      en: `With the same ${skips.parameters} parameters, skips lift the edge F1 on unseen pictures ${numbers}.`,
      zh: `同样 ${skips.parameters} 个参数，跳连把未见图片的边缘 F1 提高：${numbers}。`,
    };
  }
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '—';
}
