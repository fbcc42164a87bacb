import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import type { Params, ParamsInput } from './params';
import type { MaskEvidence } from './run';

/** A negative label in a uint8 mask. */
export const byteValue: Exercise<MaskEvidence, ParamsInput, Params> = {
  id: 'byte-value',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng) => ({ padding: integerBetween(rng, -20, -1) }),
  shows: ({ padding }) => ({ label: String(padding).replace('-', '−') }),
  truth: ({ storedPadding }) => String(storedPadding),
  nearMiss(given, { storedPadding }, { padding }) {
    const value = Number(given);
    if (given.trim() === '' || value === storedPadding) return null;
    return slips.find(([slip]) => slip(padding) === value)?.[1] ?? null;
  },
};

const slips: readonly [(label: number) => number, Bilingual][] = [
  [
    (label) => label,
    { en: 'A byte has no sign: it holds 0 to 255.', zh: '无符号字节没有负数：只能存 0 到 255。' },
  ],
  [
    (label) => 255 + label,
    { en: 'One short: there are 256 values, so add 256.', zh: '差 1：共有 256 个值，应加 256。' },
  ],
  [
    (label) => -label,
    {
      en: 'The sign is not dropped; the value wraps around, modulo 256.',
      zh: '不是去掉负号，而是模 256 回绕。',
    },
  ],
  [(label) => 128 - label, { en: 'No sign bit is set aside; add 256.', zh: '没有单独的符号位；应加 256。' }],
  [
    () => 0,
    {
      en: 'PyTorch and numpy casts wrap around, they do not clamp at 0.',
      zh: 'PyTorch 和 numpy 转换时是回绕，不是截到 0。',
    },
  ],
];
