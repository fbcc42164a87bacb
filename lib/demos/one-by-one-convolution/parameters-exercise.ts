import type { Exercise } from '@/lib/demos/contract';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { kernelOf } from './channels';
import type { OneByOneEvidence, OneByOneParams } from './run';

type Sizes = Pick<OneByOneParams, 'input' | 'output' | 'reach'>;

function slips({ input, output, reach }: Sizes): readonly (readonly [number, Bilingual])[] {
  const cells = kernelOf(reach) ** 2;
  return [
    [
      cells * input * output,
      { en: 'The biases are missing: one for each output channel.', zh: '漏了偏置：每个输出通道一个。' },
    ],
    [
      cells * input * output + input,
      {
        en: 'A bias belongs to an output channel, not to an input channel.',
        zh: '偏置属于输出通道，不是输入通道。',
      },
    ],
    [
      input * output + output,
      {
        en: `That is a 1 × 1 kernel; here each pair of channels has ${cells} weights.`,
        zh: `那是 1 × 1 的核；这里每对通道有 ${cells} 个权重。`,
      },
    ],
    [
      9 * input * output + output,
      {
        en: 'That is a 3 × 3 kernel; a 1 × 1 has one weight for each pair of channels.',
        zh: '那是 3 × 3 的核；1 × 1 每对通道只有一个权重。',
      },
    ],
    [
      cells * input + output,
      {
        en: 'Each output channel has weights of its own for all inputs: multiply.',
        zh: '每个输出通道对所有输入各有一组权重：要相乘。',
      },
    ],
    [
      input + output,
      {
        en: 'Every input is joined to every output: multiply, do not add.',
        zh: '每个输入都连到每个输出：要乘，不是加。',
      },
    ],
  ];
}

/** Weights and biases of a convolution, by hand. */
export const parametersExercise: Exercise<OneByOneEvidence, Sizes, OneByOneParams> = {
  id: 'parameters',
  answer: { kind: 'number', tolerance: 0 },
  vary: (rng: Rng) => ({
    input: 2 ** integerBetween(rng, 2, 5),
    output: integerBetween(rng, 2, 10),
    reach: rng() < 0.7 ? 0 : 1,
  }),
  shows: ({ input, output, reach }) => ({
    input: String(input),
    output: String(output),
    kernel: String(kernelOf(reach)),
  }),
  truth: ({ parameters }) => String(parameters),
  nearMiss(given, { parameters }, params) {
    const count = Number(given.replaceAll(',', ''));
    if (given.trim() === '' || count === parameters) return null;
    return slips(params).find(([slip]) => slip === count)?.[1] ?? null;
  },
};
