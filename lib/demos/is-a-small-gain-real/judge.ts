import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { modelLabels } from './models';
import type { GainEvidence } from './run';

/** The customary level. */
const level = 0.05;
/** The gain in the notes, 99.26 to 99.28 per cent, in percentage points. */
export const notesGain = 0.02;

export function judge(evidence: GainEvidence): Verdict {
  const { params, counts, total, chance, needed, gain, interval, pairedError, unpairedError } = evidence;
  const points = (share: number, digits = 2) =>
    `${share < 0 ? '−' : ''}${Math.abs(100 * share).toFixed(digits)}`;
  const supposed = 100 * evidence.supposedError;
  const rows: VerdictRow[] = [
    {
      id: 'chance',
      label: {
        en: `exact test on the ${counts.onlyFirst} + ${counts.onlySecond} disagreements`,
        zh: `对 ${counts.onlyFirst} + ${counts.onlySecond} 张分歧图做精确检验`,
      },
      device: `p = ${formatNumber(chance, 3)}`,
      rule: { en: `≥ ${level}: a fair coin does this too`, zh: `≥ ${level}：抛硬币也会这样` },
      holds: chance >= level,
    },
    {
      id: 'interval',
      label: { en: '95 % interval of the gain, points', zh: '差值的 95 % 区间（百分点）' },
      device: `${points(interval[0])} … ${points(interval[1])}`,
      rule: { en: 'holds 0', zh: '包含 0' },
      holds: interval[0] <= 0 && interval[1] >= 0,
    },
    {
      id: 'needed',
      label: { en: 'images to see this gain 4 times in 5', zh: '要八成把握看出此差值所需的图数' },
      device: formatNumber(needed, 6),
      rule: { en: `> the ${total} there are`, zh: `> 现有的 ${total} 张` },
      holds: needed > total,
    },
    {
      id: 'pairing',
      label: { en: 'standard error of the gain, paired · not', zh: '差值的标准误：配对 · 不配对' },
      device: `${points(pairedError, 3)} · ${points(unpairedError, 3)}`,
      rule: { en: 'the paired is at least a tenth smaller', zh: '配对的至少小一成' },
      holds: pairedError <= 0.9 * unpairedError,
    },
    {
      id: 'notes',
      label: {
        en: `standard error of one accuracy of ${params.suppose} %`,
        zh: `单个准确率 ${params.suppose} % 的标准误`,
      },
      device: `${formatNumber(supposed, 3)}`,
      rule: {
        en: `> ${notesGain} points, the gain of the notes`,
        zh: `> ${notesGain} 个百分点，即笔记的提升`,
      },
      holds: supposed > notesGain,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const [first, second] = [modelLabels[params.first], modelLabels[params.second]];
    const broken = rows.find((row) => !row.holds)?.id;
    if (broken === 'chance' || broken === 'interval' || broken === 'needed')
      return {
        en: `${counts.onlySecond} against ${counts.onlyFirst} disagreements: p = ${formatNumber(chance, 2)}. A difference of ${points(gain)} points over ${total} images is no accident.`,
        zh: `分歧图 ${counts.onlySecond} 比 ${counts.onlyFirst}：p = ${formatNumber(chance, 2)}。${total} 张图上相差 ${points(gain)} 个百分点，不是偶然。`,
      };
    if (broken === 'pairing')
      return {
        en: `Laid beside other images, the outcomes no longer go together: ${counts.onlyFirst + counts.onlySecond} disagreements, and the error of the gain is ${points(pairedError, 3)} points, as if unpaired.`,
        zh: `与别的图对在一起，结果就不再相关：分歧 ${counts.onlyFirst + counts.onlySecond} 张，差值的标准误 ${points(pairedError, 3)} 个百分点，与不配对无异。`,
      };
    if (broken === 'notes')
      return {
        en: `On ${total} images one standard error is ${formatNumber(supposed, 2)} points: there ${notesGain} would begin to show.`,
        zh: `${total} 张图上一个标准误只有 ${formatNumber(supposed, 2)} 个百分点：${notesGain} 才开始看得出来。`,
      };
    return {
      en: `“${second.en}” beats “${first.en}” on ${counts.onlySecond} images and loses on ${counts.onlyFirst}: p = ${formatNumber(chance, 2)}, so ${points(gain)} points may be chance.`,
      zh: `“${second.zh}”在 ${counts.onlySecond} 张图上胜过“${first.zh}”，在 ${counts.onlyFirst} 张上不如：p = ${formatNumber(chance, 2)}，${points(gain)} 个百分点可能只是偶然。`,
    };
  }
}
