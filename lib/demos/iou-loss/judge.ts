import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import { type IouEvidence, lastOf, unmoved } from './evidence';

/** GIoU counts as arrived from here on. Measured 0.999 in both frameworks; the margin is for other devices. */
const arrived = 0.95;
/** A gradient below this is not taken for a push. The smallest edge of the default overlap is 50 times larger. */
const push = 1e-4;

/** True when every coordinate is 0 exactly; -0 is 0. */
export function isFlat(gradient: readonly number[]): boolean {
  return gradient.every((value) => value === 0);
}

/** True when the pushes on opposite edges cancel, as they do for a box inside the other: it grows, it does not travel. */
export function cancels([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): boolean {
  const most = Math.max(Math.abs(x1), Math.abs(y1));
  return Math.abs(x1 + x2) <= 1e-5 * most && Math.abs(y1 + y2) <= 1e-5 * most;
}

/** Where the first step goes: against the gradient, nearer when it shortens the way of the edges to the target. */
export function pushOf(
  { start }: IouEvidence,
  target: readonly number[],
): 'nearer' | 'nowhere' | 'elsewhere' {
  if (isFlat(start.gradient)) return 'nowhere';
  const along = start.gradient.reduce((sum, g, i) => sum + g * ((start.box[i] ?? 0) - (target[i] ?? 0)), 0);
  return along > 0 ? 'nearer' : 'elsewhere';
}

export function judge(evidence: IouEvidence, params: { steps: number }): Verdict {
  const { start, overlap, chosen, giou } = evidence;
  const [end, giouEnd] = [lastOf(chosen), lastOf(giou)];
  const complete = end.step === params.steps && giouEnd.step === params.steps;
  const flat = isFlat(start.gradient);
  const still = unmoved(chosen) && end.iou === 0;
  const strongest = Math.max(...overlap.gradient.map(Math.abs));

  const rows: VerdictRow[] = [
    {
      id: 'gradient',
      label: { en: 'gradient at the start', zh: '起点的梯度' },
      device: formatNumbers(start.gradient),
      rule: { en: '= 0 exactly, on all four edges', zh: '四条边都恰好 = 0' },
      holds: flat,
    },
    {
      id: 'still',
      label: { en: `IoU after ${end.step} steps`, zh: `走 ${end.step} 步之后的 IoU` },
      device: `${formatNumber(end.iou)} · [${formatNumbers(end.box)}]`,
      rule: { en: '= 0, and not one bit has moved', zh: '= 0，且一个比特都没动' },
      holds: complete && still,
    },
    {
      id: 'overlap',
      label: { en: 'gradient where they overlap', zh: '重叠处的梯度' },
      device: formatNumbers(overlap.gradient, 3),
      rule: { en: `largest ≥ ${push}: differentiable`, zh: `最大值 ≥ ${push}：那里可导` },
      holds: strongest >= push,
    },
    {
      id: 'giou',
      label: { en: 'IoU when GIoU is the loss', zh: '以 GIoU 为损失，最终 IoU' },
      device: formatNumber(giouEnd.iou),
      rule: { en: `> ${arrived}: the start is not to blame`, zh: `> ${arrived}：问题不在起点` },
      holds: complete && giouEnd.iou > arrived,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (!flat)
      return {
        en: `The gradient is not zero here, [${formatNumbers(start.gradient)}]: the box is pushed and ends at IoU ${formatNumber(end.iou)}.`,
        zh: `这里梯度不为零，[${formatNumbers(start.gradient)}]：框被推动，最终 IoU 为 ${formatNumber(end.iou)}。`,
      };
    if (!complete)
      return {
        en: `Stopped after ${end.step} of ${params.steps} steps; that is not enough to judge.`,
        zh: `只走了 ${params.steps} 步中的 ${end.step} 步，不足以下结论。`,
      };
    if (strongest < push)
      return {
        en: 'This loss has no slope even where the boxes overlap: here the word “not differentiable” fits.',
        zh: '这个损失即使在重叠处也没有斜率：这时“不可导”才说得通。',
      };
    if (giouEnd.iou <= arrived)
      return {
        en: `The box did not move, but GIoU did not arrive either: IoU ${formatNumber(giouEnd.iou)} after ${end.step} steps.`,
        zh: `框没有动，但 GIoU 也没到：${end.step} 步后 IoU 为 ${formatNumber(giouEnd.iou)}。`,
      };
    return {
      en: `All four gradients are 0: ${end.step} steps move nothing. GIoU from there reaches IoU ${formatNumber(giouEnd.iou)}.`,
      zh: `四个梯度都是 0，走 ${end.step} 步纹丝不动；从同一起点，GIoU 能到 IoU ${formatNumber(giouEnd.iou)}。`,
    };
  }
}
