import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { extentOf, formulas, layoutOf, tapsOnPixels } from './geometry';
import type { PaddingEvidence, PaddingParams } from './run';

/** Sums of at most 49 ones are exact in float32; half a one is far from any rounding. */
const exact = 1e-3;

/** Outputs that a zero of the padding went into. */
export function touched({ counts, sizes }: PaddingEvidence): number {
  return counts.flat().filter((count) => count < sizes.k ** 2 - 0.5).length;
}

/** Largest difference between the counts that came out and those of p zeros on both sides. */
function misplaced({ counts, sizes }: PaddingEvidence): number {
  const taps = tapsOnPixels(sizes, layoutOf(sizes, 'explicit'));
  if (taps.length !== counts.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    0,
    ...counts.flatMap((row, y) => row.map((count, x) => Math.abs(count - (taps[y] ?? 0) * (taps[x] ?? 0)))),
  );
}

export function judge(evidence: PaddingEvidence, { formula }: Pick<PaddingParams, 'formula'>): Verdict {
  const { sizes, side, draws } = evidence;
  const { n, k, p, s, d } = sizes;
  const predicted = formulas[formula](sizes);
  const fits = side > 0;
  const agreed = draws.agreed[formula];
  const wrong = misplaced(evidence);
  const needed = (d * (k - 1)) / 2;

  const rows: VerdictRow[] = [
    {
      id: 'size',
      label: {
        en: `outputs per side, n ${n} k ${k} p ${p} s ${s} d ${d}`,
        zh: `每边输出数，n ${n} k ${k} p ${p} s ${s} d ${d}`,
      },
      device: String(side),
      rule: { en: `= ${predicted} by the formula`, zh: `= ${predicted}，由公式得` },
      holds: fits && side === predicted,
    },
    {
      id: 'random',
      label: { en: 'random settings, formula right', zh: '随机设置中公式正确的' },
      device: `${agreed} / ${draws.tried}`,
      rule: { en: 'all of them', zh: '全部' },
      holds: agreed === draws.tried,
    },
    {
      id: 'keeps',
      label: { en: 'size in → out', zh: '尺寸：输入 → 输出' },
      device: `${n} → ${side}`,
      rule: {
        en: `same; at stride 1 it takes p = d(k−1)/2 = ${formatNumber(needed)}`,
        zh: `不变；步幅 1 时要 p = d(k−1)/2 = ${formatNumber(needed)}`,
      },
      holds: side === n,
    },
    {
      id: 'where',
      label: { en: 'taps on pixels vs p zeros on each side', zh: '落在像素上的权重数，与两侧各补 p 个零比' },
      device: formatNumber(wrong, 3),
      rule: { en: '= 0: PyTorch’s layout', zh: '= 0：与 PyTorch 的补法一致' },
      holds: wrong <= exact,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const extent = extentOf(sizes);
    if (!fits)
      return {
        en: `The kernel spans ${extent} pixels and the padded image only ${n + 2 * p}: there is no output, and PyTorch raises an error.`,
        zh: `卷积核跨 ${extent} 个像素，补零后的图像只有 ${n + 2 * p}：没有输出，PyTorch 会报错。`,
      };
    if (side !== predicted || agreed < draws.tried)
      return {
        en: `This formula is right for ${agreed} of ${draws.tried} random settings: it is not the formula.`,
        zh: `这个公式在 ${draws.tried} 个随机设置里只对了 ${agreed} 个：它不是正确的公式。`,
      };
    if (wrong > exact)
      return {
        en: `'same' puts its zeros elsewhere than p on both sides: the counts differ by up to ${formatNumber(wrong, 3)}.`,
        zh: `'same' 补零的位置与两侧各补 p 不同：计数最多相差 ${formatNumber(wrong, 3)}。`,
      };
    if (side !== n)
      return s > 1
        ? {
            en: `Stride ${s} makes ${side} of ${n}: only stride 1 can keep the size.`,
            zh: `步幅 ${s} 把 ${n} 变成 ${side}：只有步幅 1 才能保持尺寸。`,
          }
        : Number.isInteger(needed)
          ? {
              en: `p = ${p} makes ${side} of ${n}; p = ${needed} would keep the size.`,
              zh: `p = ${p} 把 ${n} 变成 ${side}；p = ${needed} 才保持尺寸。`,
            }
          : {
              en: `An even kernel cannot be centred: ${n} becomes ${side}, and no whole p keeps the size.`,
              zh: `偶数核没有中心：${n} 变成 ${side}，没有整数 p 能保持尺寸。`,
            };
    return {
      en: `The formula gives all ${draws.tried} sizes, and k = ${k} with p = ${p} keeps ${n} → ${side}.`,
      zh: `${draws.tried} 个尺寸公式全对，k = ${k}、p = ${p} 使 ${n} → ${side} 不变。`,
    };
  }
}
