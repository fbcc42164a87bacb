import { z } from 'zod';
import { choiceParam, integerParam, realParam, vectorParam } from '@/lib/demos/shared/params';
import { type Activation, activationNames, activations } from './activations';

export const startRange = { min: -3, max: 3, step: 0.1 };

export const params = z.object({
  radius: realParam(1.1, {
    label: { en: 'spectral radius ρ of W', zh: 'W 的谱半径 ρ' },
    min: 0.5,
    max: 1.5,
    step: 0.01,
  }),
  steps: integerParam(50, { label: { en: 'steps T', zh: '步数 T' }, min: 2, max: 80 }),
  start: vectorParam([2, 0], { label: { en: 'start h₀', zh: '起点 h₀' }, ...startRange }),
  angle: integerParam(20, {
    label: { en: 'W turns by', zh: 'W 旋转' },
    min: 0,
    max: 45,
    unit: '°',
  }),
  shape: choiceParam('rotation', {
    label: { en: 'W is', zh: 'W 是' },
    options: [
      { value: 'rotation', label: { en: 'ρ × a rotation', zh: 'ρ × 旋转' } },
      { value: 'shear', label: { en: 'ρ × a shear, [[1, 1], [0, 1]]', zh: 'ρ × 剪切 [[1, 1], [0, 1]]' } },
    ],
  }),
  bounded: choiceParam('tanh', {
    label: { en: 'claimed to stay within ±1', zh: '声称不出 ±1 的是' },
    options: activations.map((value) => ({ value, label: activationNames[value] })) as {
      value: Activation;
      label: { en: string; zh: string };
    }[],
  }),
});

export type Params = z.output<typeof params>;
export type ParamsInput = z.input<typeof params>;
