import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatShape } from '@/lib/demos/shared/format-number';
import type { CollateEvidence } from './run';

/** Float32 sums of at most 16 losses below 1. */
const rounding = 1e-5;

export function judge(evidence: CollateEvidence): Verdict {
  const { images, stackError, shape, mask, gradient, loss, oneByOne } = evidence;
  const counts = images.map(({ length }) => length);
  const real = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  const wanted = formatShape([images.length, most, 4]);
  const slots = gradient.flat();
  const pulled = slots.filter((slope) => slope > 0).length;
  const onlyReal = slots.every((slope, i) => slope > 0 === (mask.flat()[i] === 1));
  const differs = Math.abs(loss - oneByOne);

  const rows: VerdictRow[] = [
    {
      id: 'default',
      label: {
        en: `stack of ${counts.map((count) => `[${count}, 4]`).join(' ')}`,
        zh: `堆叠 ${counts.map((count) => `[${count}, 4]`).join(' ')}`,
      },
      device: stackError === null ? 'ok' : 'error',
      rule: { en: 'an error: the shapes differ', zh: '应报错：形状不同' },
      holds: stackError !== null,
    },
    {
      id: 'shape',
      label: { en: 'shape of the batch', zh: '批次的形状' },
      device: formatShape(shape),
      rule: { en: `= ${wanted}: images, most boxes, 4`, zh: `= ${wanted}：图像数、最多框数、4` },
      holds: formatShape(shape) === wanted,
    },
    {
      id: 'gradient',
      label: { en: 'slots with a gradient', zh: '有梯度的格子' },
      device: `${pulled} / ${slots.length}`,
      rule: { en: `exactly the ${real} real boxes`, zh: `恰好是 ${real} 个真实的框` },
      holds: onlyReal && pulled === real && real > 0,
    },
    {
      id: 'loss',
      label: { en: 'loss of the batch', zh: '批次的损失' },
      device: formatNumber(loss, 5),
      rule: {
        en: `one image at a time: ${formatNumber(oneByOne, 5)} ± ${rounding}`,
        zh: `逐张计算：${formatNumber(oneByOne, 5)} ± ${rounding}`,
      },
      holds: differs <= rounding,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const is = (id: string) => rows.find((row) => row.id === id)?.holds === true;
    if (real === 0)
      return {
        en: 'There is no box in the whole batch: a mean over nothing is 0/0, NaN.',
        zh: '整批一个框都没有：空集的平均是 0/0，即 NaN。',
      };
    if (!is('default'))
      return {
        en: `All images have ${most} boxes: the default stacks them, and no collate_fn is needed.`,
        zh: `每张图都有 ${most} 个框：默认就能堆叠，不需要 collate_fn。`,
      };
    if (!is('shape'))
      return {
        en: `Concatenated, the boxes are ${formatShape(shape)}: nothing says any longer which image a box belongs to.`,
        zh: `连在一起后形状是 ${formatShape(shape)}：再也看不出哪个框属于哪张图。`,
      };
    if (!is('gradient'))
      return {
        en: `${pulled} slots pull on the net and only ${real} are boxes: the loss is ${formatNumber(loss, 4)} instead of ${formatNumber(oneByOne, 4)}.`,
        zh: `有 ${pulled} 个格子在拉动网络，其中只有 ${real} 个是框：损失为 ${formatNumber(loss, 4)}，而应为 ${formatNumber(oneByOne, 4)}。`,
      };
    if (!is('loss'))
      return {
        en: `Divided by ${slots.length} slots instead of ${real} boxes: ${formatNumber(loss, 4)}, not ${formatNumber(oneByOne, 4)}.`,
        zh: `除以 ${slots.length} 个格子而不是 ${real} 个框：得 ${formatNumber(loss, 4)}，而应为 ${formatNumber(oneByOne, 4)}。`,
      };
    return {
      en: `Stacking fails; padded to ${formatShape(shape)} and masked, the loss is ${formatNumber(loss, 4)}, the same as one image at a time.`,
      zh: `直接堆叠会报错；补齐到 ${formatShape(shape)} 并加掩码，损失为 ${formatNumber(loss, 4)}，与逐张计算相同。`,
    };
  }
}
