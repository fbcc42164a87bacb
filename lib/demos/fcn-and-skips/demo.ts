import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, flagParam, imageParam, integerParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { bottomShape } from './exercises';
import { goldens } from './goldens';
import { judge } from './judge';
import { run } from './run';

const defaultSteps = 24;

export default defineDemo({
  id: 'fcn-and-skips',
  number: 'D19',
  title: { en: 'FCN: down, up, and the skips', zh: 'FCN：下行、上行与跳连' },
  concept: 'seg.encdec',
  noteLines: [175, 181, 189],
  claim: {
    en: 'A net that shrinks a picture and grows it again loses the edges; skips that add the features of the same size bring them back, without one more parameter.',
    zh: '先缩小再放大的网络会丢掉边缘；把同尺寸特征加回来的跳连能找回边缘，而且一个参数也不多。',
  },
  stance: {
    notes: {
      en: 'The notes say FCN is U-shaped because of encoder and decoder, and that skips are there against vanishing gradients. FCN adds, U-Net concatenates; and skips carry position.',
      zh: '笔记说 FCN 因编码器与解码器而成 U 形，跳连是为防梯度消失。其实 FCN 相加，U-Net 拼接；跳连带回的是位置。',
    },
    verdict: 'half-true',
  },
  params: z.object({
    steps: integerParam(defaultSteps, { label: { en: 'training steps', zh: '训练步数' }, min: 0, max: 150 }),
    levels: integerParam(3, { label: { en: 'levels down', zh: '下行层数' }, min: 1, max: 3 }),
    side: integerParam(16, {
      label: { en: 'side of the pictures', zh: '图片边长' },
      min: 8,
      max: 24,
      unit: 'px',
    }),
    width: integerParam(4, { label: { en: 'channels at full size', zh: '原尺寸的通道数' }, min: 2, max: 6 }),
    join: choiceParam('add', {
      label: { en: 'a skip', zh: '跳连的方式' },
      options: [
        { value: 'add', label: { en: 'adds (FCN)', zh: '相加（FCN）' } },
        { value: 'concat', label: { en: 'concatenates (U-Net)', zh: '拼接（U-Net）' } },
      ],
    }),
    cut: flagParam(false, { label: { en: 'cut the skips afterwards', zh: '训练后剪断跳连' } }),
    street: flagParam(true, { label: { en: 'ask the trained FCNs', zh: '运行训练好的 FCN' } }),
    scene: integerParam(3, { label: { en: 'street picture', zh: '街景编号' }, min: 0, max: 239 }),
    picture: imageParam({
      label: { en: 'your own picture', zh: '自己的图' },
      width: 64,
      height: 64,
      channels: 3,
      draw: false,
    }),
    second: choiceParam('1:2', {
      label: { en: 'class weights of the third FCN', zh: '第三个 FCN 的类别权重' },
      options: [
        { value: '1:2', label: { en: '1:2', zh: '1:2' } },
        { value: '1:1', label: { en: '1:1', zh: '1:1' } },
      ],
    }),
  }),
  cost: 'training',
  predictions: [
    {
      id: 'sharper',
      row: 'edges',
      ask: { en: 'Whose edges are sharper on unseen pictures?', zh: '在没见过的图上，谁的边缘更清楚？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'skips', label: { en: 'the net with skips', zh: '有跳连的' } },
          { value: 'plain', label: { en: 'the net without', zh: '没有跳连的' } },
          { value: 'equal', label: { en: 'no real difference', zh: '差不多' } },
        ],
      },
      truth: ({ skips, plain }) =>
        Math.abs(skips.edges - plain.edges) < 0.03 ? 'equal' : skips.edges > plain.edges ? 'skips' : 'plain',
    },
    {
      id: 'bottom',
      row: 'sizes',
      ask: {
        en: 'Shape at the bottom of the U, [batch, h, w, channels]? (12 pictures; channels double at each level)',
        zh: 'U 底部的形状 [批, 高, 宽, 通道]？（12 张图；每层通道翻倍）',
      },
      answer: { kind: 'shape' },
      truth: ({ stops }, { levels }) => `[${(stops[levels]?.shape ?? []).join(', ')}]`,
    },
  ],
  counterexamples: [
    {
      id: 'cut-after-training',
      label: { en: 'cut the skips afterwards', zh: '训练后剪断跳连' },
      params: { cut: true, street: false },
      refutes: ['edges'],
    },
    {
      id: 'one-level',
      label: { en: 'one level only', zh: '只下行一层' },
      params: { levels: 1, street: false },
      refutes: ['edges'],
    },
    {
      id: 'concatenate',
      label: { en: 'concatenate (U-Net)', zh: '像 U-Net 那样拼接' },
      params: { join: 'concat', street: false },
      refutes: ['parameters'],
    },
    {
      id: 'untrained',
      label: { en: 'only two steps', zh: '只走两步' },
      params: { steps: 2, street: false },
      refutes: ['learned'],
    },
    {
      id: 'same-weights',
      label: { en: 'weights 1:1 twice', zh: '两个 FCN 都用 1:1' },
      params: { second: '1:1', steps: 2 },
      refutes: ['weights'],
    },
  ],
  goldens,
  exercises: [bottomShape],
  formula: String.raw`[B, H, W, C] \to \htmlData{part=sizes}{\left[B, \tfrac{H}{2^L}, \tfrac{W}{2^L}, 2^L C\right]} \to [B, H, W, 1] \\ d_l = \text{ReLU}\bigl(\text{up}(d_{l+1}) \htmlData{part=parameters}{+}\, \htmlData{part=edges}{e_l}\bigr), \qquad \mathcal{L} = \frac{\sum_i \htmlData{part=weights}{w_{y_i}}\, \text{CE}_i}{\sum_i w_{y_i}}`,
  code,
  run,
  judge,
});
