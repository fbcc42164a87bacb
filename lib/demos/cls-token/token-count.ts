import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { ClsEvidence } from './run';

/** How many tokens enter the encoder for a square image cut into square patches. */
export const tokenCount: Exercise<
  ClsEvidence,
  { image?: number; patch?: number },
  { image: number; patch: number }
> = {
  id: 'token-count',
  answer: { kind: 'number', tolerance: 0 },
  vary(rng) {
    const patch = [2, 4, 8][integerBetween(rng, 0, 2)] as number;
    const side = integerBetween(rng, patch === 2 ? 4 : 2, Math.min(10, 32 / patch));
    return { image: patch * side, patch };
  },
  shows: ({ image, patch }) => ({ image: String(image), patch: String(patch) }),
  truth: ({ tokens }) => String(tokens),
  nearMiss(given, { tokens, patches }, { image, patch }) {
    const count = Number(given);
    if (!Number.isFinite(count) || count === tokens) return null;
    const side = Math.floor(image / patch);
    const slips: readonly [number, Bilingual][] = [
      [
        patches,
        { en: 'Those are the patches; CLS is one token more.', zh: '那是 patch 数；还要加一个 CLS。' },
      ],
      [
        side,
        { en: 'That is one side: square it, then add CLS.', zh: '那是一条边上的个数：先平方，再加 CLS。' },
      ],
      [
        side + 1,
        {
          en: 'That is one side plus CLS: the patches fill a square.',
          zh: '那是一条边加 CLS：patch 铺满的是正方形。',
        },
      ],
      [patch * patch, { en: 'Those are the pixels in one patch.', zh: '那是一个 patch 里的像素数。' }],
      [
        image * image,
        {
          en: 'Those are all the pixels; a token is a patch.',
          zh: '那是全部像素数；一个 token 是一个 patch。',
        },
      ],
      [patches + 2, { en: 'Only one token is added.', zh: '只多加一个 token。' }],
    ];
    return slips.find(([slip]) => slip === count)?.[1] ?? null;
  },
};
