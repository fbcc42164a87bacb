import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import type { UpsamplingEvidence } from './run';
import { doubled, innerOf, sideOf } from './stamps';

/** Sums of at most some hundred products of numbers below 1, in float32. */
const equal = 1e-4;
/** Undone would be a difference of rounding size; random kernels leave 0.5 and more. */
const apart = 0.1;

/** Smallest and largest number of times an inner pixel is written. */
export function range({ counts, params }: UpsamplingEvidence): readonly [number, number] {
  const inner = innerOf(counts, params).map(Math.round);
  return inner.length === 0 ? [0, 0] : [Math.min(...inner), Math.max(...inner)];
}

export function judge(evidence: UpsamplingEvidence): Verdict {
  const { params, counts, stuffed, products, notUndone, bilinear } = evidence;
  const { n, k, s, p, x } = params;
  const side = sideOf(params);
  const [least, most] = range(evidence);
  const gap = Math.abs(products[0] - products[1]);
  const wanted = doubled([x[0] ?? 0, x[1] ?? 0]);
  const first = bilinear[0] ?? [];
  const off = Math.max(...wanted.map((value, i) => Math.abs(value - (first[i] ?? Number.NaN))));
  const divides = k % s === 0;

  const rows: VerdictRow[] = [
    {
      id: 'size',
      label: { en: `side, n ${n} k ${k} s ${s} p ${p}`, zh: `边长，n ${n} k ${k} s ${s} p ${p}` },
      device: `${n} → ${counts.length}`,
      rule: { en: `= (n−1)s − 2p + k = ${side}`, zh: `= (n−1)s − 2p + k = ${side}` },
      holds: counts.length === side && stuffed <= equal,
    },
    {
      id: 'checkerboard',
      label: { en: 'writes per inner pixel, least to most', zh: '内部每个像素被写的次数，最少到最多' },
      device: `${least} – ${most}`,
      rule: { en: 'uneven: a checkerboard', zh: '不均匀：棋盘格' },
      holds: most > least,
    },
    {
      id: 'adjoint',
      label: { en: '⟨conv u, v⟩ − ⟨u, convT v⟩', zh: '⟨conv u, v⟩ − ⟨u, convT v⟩' },
      device: formatNumber(gap, 2),
      rule: { en: `≤ ${equal}: the adjoint`, zh: `≤ ${equal}：是伴随（转置）` },
      holds: gap <= equal,
    },
    {
      id: 'inverse',
      label: { en: 'max|convT(conv u) − u|', zh: 'max|convT(conv u) − u|' },
      device: formatNumber(notUndone, 3),
      rule: { en: `≥ ${apart}: not the inverse`, zh: `≥ ${apart}：不是逆` },
      holds: notUndone >= apart,
    },
    {
      id: 'bilinear',
      label: { en: 'first row of x, doubled bilinearly', zh: 'x 第一行双线性放大' },
      device: formatNumbers(first, 3),
      rule: {
        en: `= ${formatNumbers(wanted, 3)}: quarters`,
        zh: `= ${formatNumbers(wanted, 3)}：四分之一处`,
      },
      holds: off <= equal,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (most <= least)
      return divides && most > 0
        ? {
            en: `Stride ${s} divides kernel ${k}: every inner pixel is written ${most} times, so there is no checkerboard.`,
            zh: `步幅 ${s} 整除核 ${k}：内部每个像素都写 ${most} 次，没有棋盘格。`,
          }
        : { en: 'No inner pixels are left to compare.', zh: '没有可比较的内部像素。' };
    if (gap > equal)
      return {
        en: `With the kernel turned round the products differ by ${formatNumber(gap, 2)}: another map, not the adjoint.`,
        zh: `卷积核转 180° 后两个内积差 ${formatNumber(gap, 2)}：那是另一个映射，不是伴随。`,
      };
    if (notUndone < apart)
      return {
        en: 'This kernel copies, and a copy is its own inverse.',
        zh: '这个核只是照抄，照抄的逆还是照抄。',
      };
    if (off > equal)
      return {
        en: `Aligned corners give ${formatNumbers(first, 3)}: thirds, not PyTorch’s default.`,
        zh: `角点对齐得 ${formatNumbers(first, 3)}：三等分，不是 PyTorch 的默认。`,
      };
    return {
      en: `Kernel ${k}, stride ${s}: inner pixels are written ${least} to ${most} times; there and back leaves ${formatNumber(notUndone, 3)}.`,
      zh: `核 ${k}、步幅 ${s}：内部像素被写 ${least} 到 ${most} 次；去而复返仍差 ${formatNumber(notUndone, 3)}。`,
    };
  }
}
