import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, imageParam, integerParam, realParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { counterexamples } from './counterexamples';
import { kindOfOperation, shiftThroughStride } from './exercises';
import { goldens } from './goldens';
import { judge } from './judge';
import { operationNouns } from './nouns';
import { operationNames } from './operations';
import { side } from './picture';
import { predictions } from './predictions';
import { run } from './run';

const factor = (en: string, zh: string) => ({ label: { en, zh }, min: -4, max: 4, step: 0.5 });

export default defineDemo({
  id: 'equivariance-and-linearity',
  number: 'D15',
  title: { en: 'Linear, equivariant, invariant', zh: '线性、等变、不变' },
  concept: 'cnn.equivariance',
  noteLines: [271],
  claim: {
    en: 'A convolution without bias is linear and moves with its picture; a global average does not notice the move; a bias, ReLU and max pooling are not linear.',
    zh: '无偏置的卷积是线性的，且随图像移动；全局平均池化察觉不到移动；加偏置、ReLU、最大池化都不线性。',
  },
  stance: {
    notes: {
      en: 'The notes only keep the examiner’s “linear invariance?”, which is no standard term: three properties are meant.',
      zh: '笔记只记下考官问的“线性不变”。它不是标准术语，背后是三个不同的性质。',
    },
    verdict: 'undecided',
  },
  params: z.object({
    subject: choiceParam('conv', {
      label: { en: 'operation on trial', zh: '受审的操作' },
      options: operationNames.map((value) => ({ value, label: operationNouns[value] })),
    }),
    head: choiceParam('global', {
      label: { en: 'end of the network', zh: '网络末层' },
      options: [
        { value: 'global', label: operationNouns.global },
        { value: 'dense', label: operationNouns.dense },
      ],
    }),
    border: choiceParam('circular', {
      label: { en: 'beyond the border', zh: '边界之外' },
      options: [
        { value: 'circular', label: { en: 'the other side (circular)', zh: '接另一边（circular）' } },
        { value: 'zeros', label: { en: 'zeros', zh: '零' } },
      ],
    }),
    stride: integerParam(1, { label: { en: 'stride', zh: '步幅' }, min: 1, max: 3, unit: 'px' }),
    a: realParam(2, factor('factor a of the picture', '图像的系数 a')),
    b: realParam(-3, factor('factor b of the noise y', '噪声 y 的系数 b')),
    dx: integerParam(2, { label: { en: 'shift to the right', zh: '右移' }, min: 0, max: 6, unit: 'px' }),
    dy: integerParam(1, { label: { en: 'shift down', zh: '下移' }, min: 0, max: 6, unit: 'px' }),
    weights: integerParam(1, { label: { en: 'seed of the weights', zh: '权重的随机种子' }, min: 1, max: 99 }),
    image: imageParam({
      label: { en: 'the picture x', zh: '图像 x' },
      width: side,
      height: side,
      channels: 1,
      draw: true,
    }),
  }),
  cost: 'cpu',
  predictions,
  counterexamples,
  goldens,
  exercises: [shiftThroughStride, kindOfOperation],
  formula: String.raw`\htmlData{part=linear}{f(ax+by)=a\,f(x)+b\,f(y)}\quad \htmlData{part=moves}{f(Sx)=S f(x)}\quad \htmlData{part=invariant}{g(Sx)=g(x)}`,
  code,
  run,
  judge,
});
