import type { Exercise } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { freshBox, mostBoxes, mostImages, parseImages, writeImages } from './images';
import type { Params, ParamsInput } from './params';
import type { CollateEvidence } from './run';

/** Images with different numbers of boxes, more than one box in all. */
function vary(rng: Rng): ParamsInput {
  for (;;) {
    const counts = Array.from({ length: integerBetween(rng, 2, mostImages) }, () =>
      integerBetween(rng, 0, mostBoxes),
    );
    const most = Math.max(...counts);
    // Square batches would hide swapped axes.
    if (most < 2 || most === counts.length || new Set(counts).size < 2) continue;
    return {
      images: writeImages(counts.map((count) => Array.from({ length: count }, (_, i) => freshBox(i)))),
    };
  }
}

function slips(counts: readonly number[]): readonly [string, Bilingual][] {
  const [images, most] = [counts.length, Math.max(...counts)];
  const all = counts.reduce((sum, count) => sum + count, 0);
  return [
    [
      formatShape([all, 4]),
      {
        en: 'That is concatenated; padding keeps one row of slots per image.',
        zh: '这是拼接；补齐时每张图保留自己的一行格子。',
      },
    ],
    [
      formatShape([most, images, 4]),
      { en: 'Swapped: the batch axis comes first.', zh: '写反了：batch 轴在最前。' },
    ],
    [
      formatShape([images, all, 4]),
      {
        en: 'Padded to the most boxes of one image, not to all of them.',
        zh: '补齐到单张图最多的框数，不是全部框数。',
      },
    ],
    [
      formatShape([images, Math.min(...counts), 4]),
      {
        en: 'Cut to the fewest, boxes would be lost; pad to the most.',
        zh: '截到最少会丢框；应补齐到最多。',
      },
    ],
    [
      formatShape([images, most]),
      { en: 'That is the mask; a box has 4 numbers.', zh: '这是掩码的形状；每个框还有 4 个数。' },
    ],
  ];
}

export const paddedShape: Exercise<CollateEvidence, ParamsInput, Params> = {
  id: 'padded-shape',
  answer: { kind: 'shape' },
  vary,
  shows: ({ images }) => {
    const counts = parseImages(images).map(({ length }) => length);
    return { images: String(counts.length), counts: counts.join(', ') };
  },
  truth: ({ shape }) => formatShape(shape),
  nearMiss(given, { shape, images }) {
    const answer = formatShape((given.match(/\d+/g) ?? []).map(Number));
    if (answer === formatShape(shape)) return null;
    return slips(images.map(({ length }) => length)).find(([slip]) => slip === answer)?.[1] ?? null;
  },
};
