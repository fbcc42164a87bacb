import type { Exercise } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import { integerBetween } from '@/lib/kernel/rng';
import { type FcnEvidence, type Settings, trainPictures } from './run';

/** The shape at the bottom of the U. No training: the sizes are there before the first step. */
export const bottomShape: Exercise<FcnEvidence, Partial<Settings>, Settings> = {
  id: 'bottom-shape',
  answer: { kind: 'shape' },
  vary: (rng) => ({
    side: 8 * integerBetween(rng, 1, 3),
    levels: integerBetween(rng, 1, 3),
    width: integerBetween(rng, 2, 6),
    steps: 0,
    street: false,
  }),
  shows: ({ side, levels, width }) => ({
    batch: `${trainPictures}`,
    side: `${side}`,
    levels: `${levels}`,
    width: `${width}`,
  }),
  truth: ({ stops }, { levels }) => formatShape(stops[levels]?.shape ?? []),
  nearMiss(given, { stops }, { side, levels, width }) {
    const right = stops[levels]?.shape ?? [];
    const sizes = (given.match(/\d+/g) ?? []).map(Number);
    const [batch, size, , channels] = right as [number, number, number, number];
    const is = (...shape: number[]) => sizes.join() === shape.join();
    if (is(...right)) return null;
    if (is(batch, channels, size, size))
      return { en: 'PyTorch’s order. Here channels come last.', zh: '这是 PyTorch 的次序。这里通道在最后。' };
    if (is(size, size, channels)) return { en: 'The batch is missing.', zh: '少了批这一维。' };
    if (is(batch, size, size, width))
      return {
        en: 'The size is right, but the channels double with every level.',
        zh: '尺寸对了，但每下一层通道数翻倍。',
      };
    if (is(batch, size, size, width * levels))
      return {
        en: 'Channels double each time: width · 2^levels, not width · levels.',
        zh: '通道每层翻倍：宽度 · 2^层数，不是宽度 · 层数。',
      };
    if (
      is(batch, side / levels, side / levels, channels) ||
      is(batch, side / (2 * levels), side / (2 * levels), channels)
    )
      return {
        en: 'Each level halves what is left: divide by 2^levels.',
        zh: '每层都把剩下的减半：要除以 2^层数。',
      };
    if (is(batch, 2 * size, 2 * size, channels / 2))
      return { en: 'That is one level above the bottom.', zh: '这是底部上面一层。' };
    if (is(batch, side, side, channels) || is(batch, side, side, width))
      return { en: 'Stride 2 halves height and width at every level.', zh: '步幅 2，每层高宽都减半。' };
    return null;
  },
};
