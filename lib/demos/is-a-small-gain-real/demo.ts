import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { choiceParam, flagParam, imageParam, integerParam, realParam } from '@/lib/demos/shared/params';
import { code, formula } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { modelLabels, modelNames } from './models';
import { run } from './run';
import { standardError } from './standard-error';

const options = modelNames.map((value) => ({ value, label: modelLabels[value] }));

export default defineDemo({
  id: 'is-a-small-gain-real',
  number: 'D37',
  title: { en: 'Is a small gain real?', zh: '小小的提升是真的吗？' },
  concept: 'ml.stat_sig',
  noteLines: [77, 79],
  claim: {
    en: 'The gain measured from one more convolution on 10,000 test images cannot be told from chance: an exact paired test gives p ≥ 0.05, and the interval of the gain holds 0.',
    zh: '多一层卷积在 1 万张测试图上测得的提升，与偶然分不开：精确配对检验 p ≥ 0.05，差值的区间包含 0。',
  },
  stance: {
    notes: {
      en: 'The notes add a convolution, see 99.26 become 99.28 and find it “not much of an effect”. Right, and it can be said exactly: 2 images of 10,000, a quarter of one standard error.',
      zh: '笔记多加一层卷积，99.26 变 99.28，觉得“效果不大”。没错，还可以说得更准：1 万张里多对 2 张，只有四分之一个标准误。',
    },
    verdict: 'confirmed',
  },
  params: z.object({
    first: choiceParam('mnist-cnn-plain', { label: { en: 'first model', zh: '第一个模型' }, options }),
    second: choiceParam('mnist-cnn', { label: { en: 'second model', zh: '第二个模型' }, options }),
    images: integerParam(10000, {
      label: { en: 'test images', zh: '测试图数' },
      min: 100,
      max: 10000,
    }),
    times: integerParam(1, {
      label: { en: 'as if so many test sets', zh: '假设测试集有几倍大' },
      min: 1,
      max: 200,
    }),
    paired: flagParam(true, { label: { en: 'same images for both', zh: '两者用同样的图' } }),
    suppose: realParam(99.26, {
      label: { en: 'accuracy supposed', zh: '假设的准确率' },
      min: 50,
      max: 99.99,
      step: 0.01,
      unit: '%',
    }),
    picture: imageParam({
      label: { en: 'your digit', zh: '你的数字' },
      width: 28,
      height: 28,
      channels: 1,
      draw: true,
    }),
  }),
  cost: 'gpu',
  predictions: [
    {
      id: 'told',
      row: 'chance',
      ask: { en: 'Can the two be told apart on these images?', zh: '这些图能分出两者高下吗？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'no', label: { en: 'no, p ≥ 0.05', zh: '不能，p ≥ 0.05' } },
          { value: 'yes', label: { en: 'yes, p < 0.05', zh: '能，p < 0.05' } },
        ],
      },
      truth: ({ chance }) => (chance >= 0.05 ? 'no' : 'yes'),
    },
    {
      id: 'error',
      row: 'notes',
      ask: {
        en: 'Standard error of the accuracy supposed, on these images?',
        zh: '所设准确率在这些图上的标准误是多少？',
      },
      answer: { kind: 'number', tolerance: 0.015, unit: { en: 'points', zh: '个百分点' } },
      truth: ({ supposedError }) => (100 * supposedError).toFixed(4),
    },
  ],
  counterexamples: [
    {
      id: 'weaker',
      label: { en: 'against a blind ViT', zh: '与没有位置编码的 ViT 比' },
      params: { first: 'digit-vit-no-positions' },
      refutes: ['chance', 'interval', 'needed'],
    },
    {
      id: 'more-images',
      label: { en: 'same shares, 100 test sets', zh: '比例不变，测试集大 100 倍' },
      params: { times: 100 },
      refutes: ['chance', 'interval', 'needed', 'notes'],
    },
    {
      id: 'unpaired',
      label: { en: 'other images for the second', zh: '第二个模型用别的图' },
      params: { paired: false },
      refutes: ['pairing'],
    },
  ],
  goldens,
  exercises: [standardError],
  formula,
  code,
  run,
  judge,
});
