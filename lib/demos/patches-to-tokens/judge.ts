import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Evidence } from './evidence';
import type { Params } from './params';
import { channels } from './picture';

/** Both ways add up the same products in another order; measured 1e-6 at most for 3072 terms. The outputs are of order 0.5. */
const sameSum = 1e-5;
const knownSizes = [256, 4, 256];

/** Largest difference between the convolution and the linear layer. */
export function embeddingGap({ convolved, linear }: Evidence): number {
  return maxDifference(convolved.flat(), linear.flat());
}

/** Tokens that the chosen reading of “P × P patches” promises; not whole when the patches do not fit. */
export function promised({ patch, side, reading }: Pick<Params, 'patch' | 'side' | 'reading'>): number {
  return reading === 'grid' ? patch * patch : (side / Math.min(patch, side)) ** 2;
}

export function judge(evidence: Evidence, given: Params): Verdict {
  const { foldDifference, lost, shape, sizes } = evidence;
  const [tokens, width] = shape;
  const { patch: wanted, side, reading } = given;
  const patch = Math.min(wanted, side);
  const expected = promised(given);
  const gap = embeddingGap(evidence);
  const rows: VerdictRow[] = [
    {
      id: 'count',
      label: { en: 'tokens', zh: 'token 数' },
      device: formatNumber(tokens),
      rule:
        reading === 'grid'
          ? {
              en: `${patch} × ${patch} = ${expected}, as the notes count`,
              zh: `${patch}×${patch} = ${expected}，照笔记的数法`,
            }
          : {
              en: `(${side} / ${patch})² = ${formatNumber(expected)}`,
              zh: `(${side} / ${patch})² = ${formatNumber(expected)}`,
            },
      holds: tokens === expected,
    },
    {
      id: 'width',
      label: { en: 'numbers in a token', zh: '每个 token 的数值个数' },
      device: formatNumber(width),
      rule: {
        en: `${patch} × ${patch} × ${channels} = ${patch * patch * channels}: every pixel, every colour`,
        zh: `${patch}×${patch}×${channels} = ${patch * patch * channels}：每个像素、每种颜色`,
      },
      holds: width === patch * patch * channels,
    },
    {
      id: 'sizes',
      label: { en: '32 px in 2s, 32 in 16s, 256 in 16s', zh: '32 切 2，32 切 16，256 切 16' },
      device: formatNumbers(sizes),
      rule: { en: '256, 4, 256: 16 × 16 is grid or pixels', zh: '256、4、256：16×16 可指网格或像素' },
      holds: sizes.join() === knownSizes.join(),
    },
    {
      id: 'back',
      label: { en: 'put back − image · pixels lost', zh: '拼回 − 原图 · 丢失像素' },
      device: `${formatNumber(foldDifference, 3)} · ${lost}`,
      rule: { en: '0 exactly · 0: cutting loses nothing', zh: '恰好 0 · 0：切开什么也不丢' },
      holds: foldDifference === 0 && lost === 0,
    },
    {
      id: 'conv',
      label: { en: 'conv, stride P − linear layer', zh: '步幅 P 的卷积 − 线性层' },
      device: formatNumber(gap, 2),
      rule: {
        en: `≤ ${sameSum}: the same sums in another order`,
        zh: `≤ ${sameSum}：同样的和，只是次序不同`,
      },
      holds: gap <= sameSum,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (reading === 'grid' && tokens !== expected)
      return {
        en: `Patches of ${patch} × ${patch} pixels give ${tokens} tokens, not ${expected}: the notes' count is that of a ${patch} × ${patch} grid.`,
        zh: `每块 ${patch}×${patch} 像素得 ${tokens} 个 token，不是 ${expected}：笔记数的是 ${patch}×${patch} 的网格。`,
      };
    if (lost > 0)
      return {
        en: `${patch} does not divide ${side}: ${lost} pixels are in no token, and (${side} / ${patch})² is not a whole number.`,
        zh: `${patch} 除不尽 ${side}：有 ${lost} 个像素不在任何 token 里，(${side} / ${patch})² 也不是整数。`,
      };
    if (foldDifference !== 0)
      return {
        en: `In another order the ${tokens} tokens make another image, off by up to ${formatNumber(foldDifference, 3)}: a set of patches has lost where they were.`,
        zh: `换了顺序，${tokens} 个 token 拼出另一张图，最多相差 ${formatNumber(foldDifference, 3)}：一堆 patch 本身不含位置。`,
      };
    if (gap > sameSum)
      return {
        en: `The same weights read in another order give outputs ${formatNumber(gap, 3)} apart: kernel and matrix must be laid out alike.`,
        zh: `同一组权重按另一种次序读，输出相差 ${formatNumber(gap, 3)}：卷积核与矩阵的排列必须一致。`,
      };
    return {
      en: `${side} px in patches of ${patch} give ${tokens} tokens of ${width} numbers; put back, the image differs by ${formatNumber(foldDifference)}.`,
      zh: `${side} 像素切成 ${patch} 像素的块，得 ${tokens} 个 token，每个 ${width} 个数；拼回后与原图相差 ${formatNumber(foldDifference)}。`,
    };
  }
}
