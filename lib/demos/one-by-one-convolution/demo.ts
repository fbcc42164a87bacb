import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, imageParam, integerParam } from '@/lib/demos/shared/params';
import { side } from './channels';
import { code } from './code';
import { goldens } from './goldens';
import { judge, neighboursMoved } from './judge';
import { parametersExercise } from './parameters-exercise';
import { run } from './run';

export default defineDemo({
  id: 'one-by-one-convolution',
  number: 'D14',
  title: { en: '1 × 1 convolution', zh: '1 × 1 卷积' },
  concept: 'cnn.1x1',
  noteLines: [197, 199],
  claim: {
    en: 'A 1 × 1 convolution is one matrix product over the channels of each pixel, the same everywhere: no neighbour is read, and in · out + out numbers do it.',
    zh: '1 × 1 卷积就是在每个像素的通道上做同一个矩阵乘：不看邻居，参数只有 in · out + out 个。',
  },
  stance: {
    notes: {
      en: 'The notes call the output an element-wise product of weights and input. It is not: the channels are summed.',
      zh: '笔记说输出是权重与输入的逐元素乘积。不对：各通道要加权求和。',
    },
    verdict: 'refuted',
  },
  params: z.object({
    input: integerParam(3, { label: { en: 'input channels', zh: '输入通道' }, min: 1, max: 256 }),
    output: integerParam(2, { label: { en: 'output channels', zh: '输出通道' }, min: 1, max: 16 }),
    reach: integerParam(0, {
      label: { en: 'neighbours on each side: 0 is 1 × 1', zh: '每侧看几个邻居：0 即 1 × 1' },
      min: 0,
      max: 2,
    }),
    stride: integerParam(1, { label: { en: 'stride', zh: '步幅' }, min: 1, max: 2 }),
    reading: choiceParam('mix', {
      label: { en: 'what it is', zh: '它是什么' },
      options: [
        { value: 'mix', label: { en: 'matrix product over channels', zh: '通道上的矩阵乘' } },
        { value: 'elementwise', label: { en: 'element-wise product (notes)', zh: '逐元素乘积（笔记）' } },
      ],
    }),
    weights: integerParam(1, { label: { en: 'seed of the weights', zh: '权重的随机种子' }, min: 1, max: 99 }),
    image: imageParam({
      label: { en: 'the picture', zh: '图像' },
      width: side,
      height: side,
      channels: 3,
      draw: false,
    }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'parameters',
      row: 'parameters',
      ask: {
        en: '3 channels in, 2 out, with bias: how many parameters?',
        zh: '3 通道进、2 通道出，带偏置：多少个参数？',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ parameters }) => String(parameters),
    },
    {
      id: 'neighbour',
      row: 'neighbour',
      ask: { en: 'Change one pixel. Which outputs move?', zh: '改一个像素，哪些输出会变？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'own', label: { en: 'only its own place', zh: '只有它自己的位置' } },
          { value: 'around', label: { en: 'its neighbours too', zh: '邻居也变' } },
        ],
      },
      truth: (evidence) => (neighboursMoved(evidence) === 0 ? 'own' : 'around'),
    },
  ],
  counterexamples: [
    {
      id: 'notes',
      label: { en: 'the notes’ product', zh: '笔记的逐元素乘积' },
      params: { reading: 'elementwise' },
      refutes: ['product'],
    },
    {
      id: 'square',
      label: { en: 'element-wise, 3 → 3', zh: '逐元素，3 → 3' },
      params: { reading: 'elementwise', output: 3 },
      refutes: ['product'],
    },
    {
      id: 'three',
      label: { en: 'kernel 3 × 3', zh: '换成 3 × 3' },
      params: { reach: 1 },
      refutes: ['product', 'neighbour', 'parameters'],
    },
    { id: 'stride', label: { en: 'stride 2', zh: '步幅 2' }, params: { stride: 2 }, refutes: ['size'] },
  ],
  goldens,
  exercises: [parametersExercise],
  formula: String.raw`\htmlData{part=product}{y_{o}=\sum_{c}W_{oc}\,x_{c}+b_o}\quad \htmlData{part=neighbour}{\frac{\partial y(i,j)}{\partial x(i',j')}=0}\quad \htmlData{part=parameters}{C_{\text{in}}C_{\text{out}}+C_{\text{out}}}`,
  code,
  run,
  judge,
});
