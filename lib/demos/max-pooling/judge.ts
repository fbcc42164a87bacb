import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { side, windowsOf, windowsPerSide } from './pooling';
import type { PoolingEvidence } from './run';

/** Numbers with one decimal, sums of four: exact to far less than this. */
const equal = 1e-3;
/** A step of the numbers is 0.5: a real difference is at least that. */
const apart = 0.4;

/** Cells that get gradient, row by row from 0. */
export function fed({ gradient }: PoolingEvidence): number[] {
  return gradient.flatMap((value, cell) => (value > equal ? [cell] : []));
}

/** Windows whose whole gradient goes to one cell that holds their maximum. */
function single({ gradient, params }: PoolingEvidence): number {
  return windowsOf(params.stride).filter((cells) => {
    const most = Math.max(...cells.map((cell) => params.x[cell] ?? 0));
    const given = cells.filter((cell) => (gradient[cell] ?? 0) > equal);
    return (
      given.length === 1 &&
      given.every((cell) => params.x[cell] === most && Math.abs((gradient[cell] ?? 0) - 1) <= equal)
    );
  }).length;
}

export function judge(evidence: PoolingEvidence): Verdict {
  const { pooled, reads, bent, shiftGap, params } = evidence;
  const windows = windowsOf(params.stride).length;
  const per = windowsPerSide(params.stride);
  const once = reads.filter((count) => Math.abs(count - 1) <= equal).length;
  const cells = fed(evidence);
  const ones = single(evidence);
  const show = (value: number) => formatNumber(value, 3);

  const rows: VerdictRow[] = [
    {
      id: 'quarter',
      label: { en: 'size · cells read exactly once', zh: '尺寸 · 恰好被读一次的格子' },
      device: `${side}×${side} → ${per}×${per} · ${once}`,
      rule: { en: 'a quarter · all 16: the windows tile', zh: '四分之一 · 全部 16 个：窗口正好铺满' },
      holds: pooled.length * 4 === side * side && once === side * side,
    },
    {
      id: 'argmax',
      label: { en: 'cells that get gradient', zh: '得到梯度的格子' },
      device: cells.join(', '),
      rule: { en: 'one a window, its maximum, gradient 1', zh: '每窗一个：最大值，梯度为 1' },
      holds: ones === windows,
    },
    {
      id: 'bent',
      label: { en: 'max|pool(x+y) − pool(x) − pool(y)|', zh: 'max|pool(x+y) − pool(x) − pool(y)|' },
      device: show(bent),
      rule: { en: `≥ ${apart}: not a convolution`, zh: `≥ ${apart}：不是卷积` },
      holds: bent >= apart,
    },
    {
      id: 'shift',
      label: {
        en: `x moved by ${params.shift}: gap to any move of pool(x)`,
        zh: `x 移 ${params.shift} 格：与 pool(x) 各种移法的最小差`,
      },
      device: show(shiftGap),
      rule: { en: `≥ ${apart}: does not simply move along`, zh: `≥ ${apart}：不是简单地跟着移动` },
      holds: shiftGap >= apart,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (params.kind === 'average')
      return {
        en: `Average pooling gives gradient to ${cells.length} cells and obeys the sum rule to ${show(bent)}: it is a convolution with weights ¼.`,
        zh: `平均池化把梯度分给 ${cells.length} 个格子，且满足加法（差 ${show(bent)}）：它就是权重为 ¼ 的卷积。`,
      };
    if (once < side * side)
      return {
        en: `With stride ${params.stride} only ${once} of 16 cells are read exactly once: the windows do not tile.`,
        zh: `步幅 ${params.stride} 时，16 个格子中只有 ${once} 个恰好被读一次：窗口没有正好铺满。`,
      };
    if (shiftGap < apart)
      return {
        en: `A move by ${params.shift} is a whole number of strides: the output just moves along (gap ${show(shiftGap)}).`,
        zh: `移 ${params.shift} 格正好是步幅的整数倍：输出只是跟着移动（差 ${show(shiftGap)}）。`,
      };
    if (ones < windows || bent < apart)
      return {
        en: `Ties or equal numbers: ${ones} of ${windows} windows have a single fed maximum.`,
        zh: `有相等的数：${windows} 个窗口中有 ${ones} 个只有一个最大值得到梯度。`,
      };
    return {
      en: `${cells.length} of 16 cells get gradient, the maxima (${cells.join(', ')}); the sum rule fails by ${show(bent)}.`,
      zh: `16 个格子中有 ${cells.length} 个得到梯度，都是最大值（${cells.join(', ')}）；加法性差 ${show(bent)}。`,
    };
  }
}
