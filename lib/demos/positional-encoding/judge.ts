import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { PositionEvidence } from './run';

/** Sums in another order differ by about 1e-6 in the logits; positions move them by more than 1. */
const unmoved = 1e-4;
const moved = 0.5;
/** float32 sines of at most 65 places: 2e-7 was measured. */
const linear = 1e-5;
/** Recorded on 10,000 digits, where one standard error is at most 0.2 points. */
const gap = 1;

export function judge(evidence: PositionEvidence): Verdict {
  const { params, withPositions, without, attentionChange, residual, learnedRows, tokens } = evidence;
  const lead = withPositions.recorded - without.recorded;
  const rows: VerdictRow[] = [
    {
      id: 'blind',
      label: { en: 'no positions: change of logits · attention', zh: '无位置：logits · 注意力的变化' },
      device: `${formatNumber(without.change, 2)} · ${formatNumber(attentionChange, 2)}`,
      rule: { en: `≤ ${unmoved}: reordered alike, read alike`, zh: `≤ ${unmoved}：一起换序，读出不变` },
      holds: without.change <= unmoved && attentionChange <= unmoved,
    },
    {
      id: 'sees',
      label: { en: 'learnt positions: change of logits', zh: '可学习位置：logits 的变化' },
      device: formatNumber(withPositions.change, 3),
      rule: { en: `≥ ${moved}: order counts`, zh: `≥ ${moved}：顺序起作用` },
      holds: withPositions.change >= moved,
    },
    {
      id: 'linear',
      label: {
        en: `largest |PE(t + ${params.offset}) − PE(t) R|`,
        zh: `最大的 |PE(t + ${params.offset}) − PE(t) R|`,
      },
      device: formatNumber(residual, 3),
      rule: {
        en: `≤ ${formatNumber(linear)}: one matrix for all t`,
        zh: `≤ ${formatNumber(linear)}：所有 t 共用一个矩阵`,
      },
      holds: residual <= linear,
    },
    {
      id: 'table',
      label: { en: 'rows of the learnt table · tokens', zh: '可学习表的行数 · token 数' },
      device: `${learnedRows} · ${tokens}`,
      rule: { en: 'a row for each token, and no more', zh: '每个 token 恰有一行' },
      holds: learnedRows === tokens,
    },
    {
      id: 'recorded',
      label: { en: 'recorded accuracy: with · without, %', zh: '记录的准确率：有 · 无（%）' },
      device: `${withPositions.recorded.toFixed(2)} · ${without.recorded.toFixed(2)}`,
      rule: { en: `${gap} point apart or more, 10,000 digits`, zh: `至少差 ${gap} 个百分点，1 万张` },
      holds: lead >= gap,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const broken = rows.find((row) => !row.holds)?.id;
    if (broken === 'blind')
      return {
        en: `This model has positions after all: reordering the patches moves its logits by ${formatNumber(without.change, 3)}.`,
        zh: `这个模型其实有位置信息：patch 换序，logits 变化 ${formatNumber(without.change, 3)}。`,
      };
    if (broken === 'sees')
      return {
        en: `The patches are as before, or look alike: the logits move by only ${formatNumber(withPositions.change, 3)}.`,
        zh: `patch 没变，或看起来一样：logits 只变化 ${formatNumber(withPositions.change, 3)}。`,
      };
    if (broken === 'linear')
      return {
        en: `A learnt table does not turn: no rotation carries row t to row t + ${params.offset}, it misses by ${formatNumber(residual, 2)}.`,
        zh: `学来的表不会“旋转”：没有旋转能把第 t 行变成第 t + ${params.offset} 行，差 ${formatNumber(residual, 2)}。`,
      };
    if (broken === 'table')
      return {
        en: `${tokens} tokens, but the learnt table has ${learnedRows} rows: it was trained for this many places.`,
        zh: `有 ${tokens} 个 token，可学习表只有 ${learnedRows} 行：它只为这么多位置训练过。`,
      };
    if (broken === 'recorded')
      return {
        en: `Recorded accuracies ${withPositions.recorded.toFixed(2)} and ${without.recorded.toFixed(2)} %: these two hardly differ.`,
        zh: `记录的准确率 ${withPositions.recorded.toFixed(2)} 与 ${without.recorded.toFixed(2)} %：两者几乎没有差别。`,
      };
    return {
      en: `Reordered patches move the logits by ${formatNumber(without.change, 2)} without positions and by ${formatNumber(withPositions.change, 3)} with them.`,
      zh: `patch 换序：没有位置编码时 logits 变化 ${formatNumber(without.change, 2)}，有则变化 ${formatNumber(withPositions.change, 3)}。`,
    };
  }
}
