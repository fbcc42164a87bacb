import type { Exercise } from '@/lib/demos/contract';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { kindOf } from './judge';
import { operationNouns } from './nouns';
import { operationNames } from './operations';
import type { EquivarianceEvidence, EquivarianceParams } from './run';

type Input = Partial<EquivarianceParams>;
type EquivarianceExercise = Exercise<EquivarianceEvidence, Input, EquivarianceParams>;

/** Shift the picture: how far does the output of a strided convolution move? Read off the best of all moves. */
export const shiftThroughStride: EquivarianceExercise = {
  id: 'shift-through-stride',
  answer: { kind: 'number', tolerance: 0 },
  vary(rng: Rng) {
    const stride = integerBetween(rng, 2, 3);
    return {
      subject: 'conv',
      stride,
      dx: stride * integerBetween(rng, 1, 2),
      dy: 0,
      weights: integerBetween(rng, 1, 99),
    };
  },
  shows: ({ stride, dx }) => ({ stride: String(stride), shift: String(dx) }),
  truth: ({ measured }) => String(measured.conv.move.dx),
  nearMiss(given, { measured }, { stride, dx }) {
    const moved = Number(given);
    if (given.trim() === '' || moved === measured.conv.move.dx) return null;
    if (moved === dx)
      return {
        en: `Those are input pixels; one output pixel stands for ${stride} of them.`,
        zh: `那是输入的像素数；一个输出像素对应 ${stride} 个输入像素。`,
      };
    if (moved === dx * stride)
      return {
        en: 'A stride makes the output coarser: divide, do not multiply.',
        zh: '步幅让输出变粗：应除，不应乘。',
      };
    if (moved === 0)
      return {
        en: 'Not moving would be invariance; a convolution moves along.',
        zh: '不动是不变性；卷积会跟着移动。',
      };
    return null;
  },
};

/** Linear, affine or neither, for one of the operations, with numbers for which nothing hides. */
export const kindOfOperation: EquivarianceExercise = {
  id: 'kind-of-operation',
  answer: {
    kind: 'choice',
    options: [
      { value: 'linear', label: { en: 'linear', zh: '线性' } },
      { value: 'affine', label: { en: 'affine: linear plus a constant', zh: '仿射：线性加一个常数' } },
      { value: 'neither', label: { en: 'neither', zh: '都不是' } },
    ],
  },
  vary: (rng: Rng) => ({
    subject: operationNames[integerBetween(rng, 0, operationNames.length - 1)] ?? 'conv',
    a: integerBetween(rng, 2, 3),
    b: -integerBetween(rng, 2, 3),
  }),
  shows: ({ subject, a, b }) => ({
    operation: `${operationNouns[subject].en} · ${operationNouns[subject].zh}`,
    a: String(a),
    b: String(b),
  }),
  truth: ({ measured, params }) => kindOf(measured[params.subject]),
  nearMiss(given, { measured, params }) {
    const kind = kindOf(measured[params.subject]);
    if (given === kind) return null;
    if (kind === 'affine' && given === 'linear')
      return {
        en: 'The bias is added once on the left and a + b times on the right: affine.',
        zh: '偏置在左边只加一次，右边加了 a + b 次：是仿射。',
      };
    if (kind === 'neither')
      return {
        en: 'It picks by sign or size: with a negative factor another entry wins, and no constant mends that.',
        zh: '它按正负或大小来挑：乘上负数，挑中的就变了，加什么常数都补不回来。',
      };
    if (kind === 'linear')
      return {
        en: 'It only weighs and adds, and there is no bias: linear.',
        zh: '它只做加权求和，又没有偏置：是线性的。',
      };
    return null;
  },
};
