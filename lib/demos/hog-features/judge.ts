import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Params } from './params';
import type { Evidence } from './run';

/** Entries are at most 1 normalised, some 10 otherwise; float32 sums of 64 votes differ by a few 1e-6. */
const loopTolerance = 2e-4;
/** ε and the clip leave a little of the contrast; without normalisation half of it is left out. */
const sameTolerance = 0.05;
/** The same descriptor has 1; two unrelated ones of non-negative numbers still some 0.5. */
const alike = 0.9;

/** Holds the descriptor against its length, the loops, and three other pictures of the same thing. */
export function judge(evidence: Evidence, { columns, rows: down, turn, contrast }: Params): Verdict {
  const { descriptor, fromLoops, change, turned } = evidence;
  const [across, along] = [columns - 1, down - 1];
  const length = across * along * 36;
  const rows: VerdictRow[] = [
    {
      id: 'length',
      label: {
        en: `numbers for ${columns * 8} × ${down * 8} pixels`,
        zh: `${columns * 8} × ${down * 8} 像素得到的个数`,
      },
      device: formatNumber(descriptor.length),
      rule: {
        en: `= ${across} × ${along} blocks × 4 cells × 9 bins = ${length}`,
        zh: `= ${across} × ${along} 个 block × 4 个 cell × 9 个方向 = ${length}`,
      },
      holds: descriptor.length === length,
    },
    {
      id: 'loops',
      label: { en: 'largest difference from plain loops', zh: '与逐像素循环的最大差' },
      device: formatNumber(fromLoops, 2),
      rule: {
        en: `≤ ${loopTolerance}, float32 against float64`,
        zh: `≤ ${loopTolerance}，float32 对 float64`,
      },
      holds: fromLoops <= loopTolerance,
    },
    {
      id: 'contrast',
      label: {
        en: `largest change at contrast ${formatNumber(contrast)}`,
        zh: `对比度 ${formatNumber(contrast)} 时的最大变化`,
      },
      device: `${formatNumber(100 * change.contrast, 2)} %`,
      rule: { en: '≤ 5 % of the largest entry: normalised away', zh: '≤ 最大分量的 5%：已被归一化' },
      holds: change.contrast <= sameTolerance,
    },
    {
      id: 'negative',
      label: { en: 'largest change in the negative', zh: '底片的最大变化' },
      device: `${formatNumber(100 * change.negative, 2)} %`,
      rule: { en: '≤ 5 %: the sign of an edge does not count', zh: '≤ 5%：边缘的正负不计' },
      holds: change.negative <= sameTolerance,
    },
    {
      id: 'turned',
      label: { en: `cosine with the picture turned by ${turn}°`, zh: `与旋转 ${turn}° 后的余弦` },
      device: formatNumber(turned, 3),
      rule: { en: `< ${alike}: not the same descriptor`, zh: `< ${alike}：不再是同一个描述子` },
      holds: turned < alike,
    },
  ];
  const failed = rows.find((row) => !row.holds);
  return { holds: !failed, rows, because: failed ? whyNot(failed) : why() };

  function why(): Verdict['because'] {
    return {
      en: `A fixed recipe makes ${descriptor.length} numbers of the picture; contrast moves them by ${formatNumber(100 * change.contrast, 2)} %, a turn by ${turn}° leaves a cosine of ${formatNumber(turned, 2)}.`,
      zh: `一套固定做法把图片变成 ${descriptor.length} 个数；改对比度只动 ${formatNumber(100 * change.contrast, 2)}%，转 ${turn}° 后余弦只有 ${formatNumber(turned, 2)}。`,
    };
  }

  function whyNot({ id, device, label }: VerdictRow): Verdict['because'] {
    if (id === 'length')
      return {
        en: `This recipe gives ${descriptor.length} numbers, not ${length}.`,
        zh: `这套做法得到 ${descriptor.length} 个数，不是 ${length} 个。`,
      };
    if (id === 'turned' && !Number.isFinite(turned))
      return { en: 'There is no edge in the window: nothing to describe.', zh: '窗口里没有边缘，无可描述。' };
    return { en: `Refuted here: ${label.en} is ${device}.`, zh: `在此被推翻：${label.zh}是 ${device}。` };
  }
}
