import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatNumbers } from '@/lib/demos/shared/format-number';
import type { Params } from './params';
import { objectId } from './picture';
import type { CropEvidence } from './run';

/** Float32 moments of 384 levels; measured below 4e-7 on cpu and WebGL. */
const rounding = 1e-5;

const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));

export function judge(evidence: CropEvidence, params: Params): Verdict {
  const { train, grey, iou, ids } = evidence;
  const [mean, std] = [largest(train.mean), largest(train.std.map((value) => value - 1))];
  const apart = largest(grey.train.map((value, i) => value - (grey.test[i] ?? Number.NaN)));
  const strays = ids.filter((id) => id !== 0 && id !== objectId);
  const rows: VerdictRow[] = [
    {
      id: 'moments',
      label: { en: 'training set after: mean, std', zh: '训练集之后：均值、标准差' },
      device: `${mean < 1e-4 ? mean.toExponential(0) : formatNumber(mean, 3)}, ${formatNumber(1 + std, 5)}`,
      rule: { en: `0 and 1, within ${rounding}`, zh: `0 与 1，误差 ≤ ${rounding}` },
      holds: mean <= rounding && std <= rounding,
    },
    {
      id: 'same',
      label: { en: 'one grey, in training and test', zh: '同一灰度，训练与测试' },
      device: `${formatNumber(grey.train[0] ?? Number.NaN, 3)}, ${formatNumber(grey.test[0] ?? Number.NaN, 3)}`,
      rule: { en: 'the same number: one set of statistics', zh: '同一个数：只有一套统计量' },
      holds: apart <= rounding,
    },
    {
      id: 'aligned',
      label: { en: 'IoU of mask and object', zh: '掩码与物体的 IoU' },
      device: formatNumber(iou, 4),
      rule: { en: '= 1: one crop and one flip for both', zh: '= 1：二者同一裁剪、同一翻转' },
      holds: iou >= 1 - rounding,
    },
    {
      id: 'labels',
      label: { en: 'ids in the finished mask', zh: '最终掩码里的编号' },
      device: ids.length > 6 ? `${formatNumbers(ids.slice(0, 4), 3)}, …` : formatNumbers(ids, 3),
      rule: { en: `only 0 and ${objectId}; 1 is another class`, zh: `只有 0 和 ${objectId}；1 是别的类别` },
      holds: strays.length === 0,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const is = (id: string) => rows.find((row) => row.id === id)?.holds === true;
    if (!is('moments'))
      return {
        en: `Normalised with the statistics of the test set, training has mean ${formatNumber(mean, 3)}, not 0.`,
        zh: `用测试集的统计量归一化，训练集的均值是 ${formatNumber(mean, 3)}，不是 0。`,
      };
    if (!is('same'))
      return {
        en: `The same grey becomes ${formatNumber(grey.train[0] ?? 0, 3)} in training and ${formatNumber(grey.test[0] ?? 0, 3)} in the test: the net sees another world.`,
        zh: `同一灰度在训练中是 ${formatNumber(grey.train[0] ?? 0, 3)}，在测试中是 ${formatNumber(grey.test[0] ?? 0, 3)}：网络看到的是另一个世界。`,
      };
    if (!is('aligned'))
      return {
        en: `Image and mask went different ways: their IoU is ${formatNumber(iou, 3)} instead of 1.`,
        zh: `图和掩码走了不同的路：IoU 是 ${formatNumber(iou, 3)}，而应为 1。`,
      };
    if (!is('labels'))
      return params.maskToo
        ? {
            en: `A normalised mask holds ${formatNumber(strays[0] ?? 0, 3)}, and no class has that number.`,
            zh: `归一化后的掩码里是 ${formatNumber(strays[0] ?? 0, 3)}，没有哪个类别是这个数。`,
          }
        : {
            en: `Bilinear enlarging invents ids such as ${formatNumbers(strays.slice(0, 2), 3)}; ids are names, not amounts.`,
            zh: `双线性放大造出了 ${formatNumbers(strays.slice(0, 2), 3)} 这样的编号；编号是名字，不是数量。`,
          };
    return {
      en: `One crop for both: IoU 1; flip the image alone and it is ${formatNumber(evidence.iouOneFlip, 3)}. One grey is ${formatNumber(grey.train[0] ?? 0, 3)} in training and test.`,
      zh: `二者同一裁剪：IoU 为 1；只翻图则为 ${formatNumber(evidence.iouOneFlip, 3)}。同一灰度在训练和测试中都是 ${formatNumber(grey.train[0] ?? 0, 3)}。`,
    };
  }
}
