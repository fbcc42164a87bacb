import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { columns, type Label, parseMask, rows, writeMask } from './mask';
import type { Params, ParamsInput } from './params';
import type { MaskEvidence } from './run';

/** Two rectangles of people on background, with padding at the right and, at times, below. */
function drawMask(rng: Rng): string {
  const [right, below] = [integerBetween(rng, 1, 3), integerBetween(rng, 0, 2)];
  const [top, height] = [integerBetween(rng, 0, 1), integerBetween(rng, 2, 3)];
  const [first, second] = [integerBetween(rng, 1, 2), integerBetween(rng, 1, 3)];
  const labels = Array.from({ length: rows * columns }, (_, i): Label => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    if (column >= columns - right || row >= rows - below) return -1;
    if (row < top || row >= top + height) return 0;
    if (column < first) return 1;
    return column >= 4 && column < 4 + second ? 2 : 0;
  });
  return writeMask(labels);
}

const count = (text: string, of: (label: Label) => boolean) => parseMask(text).filter(of).length;

/** Over how many pixels is the loss averaged? */
export const pixelsCounted: Exercise<MaskEvidence, ParamsInput, Params> = {
  id: 'pixels-counted',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng) => ({ mask: drawMask(rng) }),
  shows: ({ mask }) => ({ mask: mask.split('/').join(' / ') }),
  truth: ({ counted }) => String(counted.filter(Boolean).length),
  nearMiss(given, { counted }, { mask }) {
    const value = Number(given);
    if (given.trim() === '' || value === counted.filter(Boolean).length) return null;
    return slips.find(([slip]) => slip(mask) === value)?.[1] ?? null;
  },
};

const slips: readonly [(mask: string) => number, Bilingual][] = [
  [
    () => rows * columns,
    {
      en: 'That is every pixel; the ignored ones leave the sum and the divisor.',
      zh: '这是全部像素；被忽略的既不进总和，也不进分母。',
    },
  ],
  [
    (mask) => count(mask, (label) => label > 0),
    {
      en: 'Those are the persons; background is a class and counts too.',
      zh: '这只是行人；背景也是一个类别，同样要算。',
    },
  ],
  [
    (mask) => count(mask, (label) => label === 0),
    { en: 'That is the background alone; the persons count too.', zh: '这只是背景；行人也要算。' },
  ],
  [
    (mask) => count(mask, (label) => label === -1),
    { en: 'Those are the pixels that are left out.', zh: '这是被去掉的像素数。' },
  ],
];
