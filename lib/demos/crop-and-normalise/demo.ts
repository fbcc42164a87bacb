import { defineDemo } from '@/lib/demos/contract';
import { code } from './code';
import { goldens } from './goldens';
import { judge } from './judge';
import { normalisedValue } from './normalised-value';
import { params } from './params';
import { run } from './run';

export default defineDemo({
  id: 'crop-and-normalise',
  number: 'D10',
  title: { en: 'Crop and normalise', zh: '裁剪与归一化' },
  concept: 'data.transforms',
  noteLines: [217],
  claim: {
    en: 'Mean and std come from the training set and serve every set. Crop and flip hit image and mask alike, IoU 1; normalising and blending hit the image alone, so the mask keeps its ids.',
    zh: '均值和标准差取自训练集，用于所有集合。裁剪、翻转对图和掩码一视同仁，IoU 为 1；归一化和插值只用于图，掩码的编号不变。',
  },
  stance: {
    notes: {
      en: 'The notes, as asked in the exam: crop and normalisation are the two operations all data need.',
      zh: '笔记（考题）：每个数据处理都要变换的操作，一个是 crop，一个是 normalization。',
    },
    verdict: 'half-true',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'one-flip',
      row: 'aligned',
      ask: {
        en: 'IoU of mask and object if only one of them were flipped?',
        zh: '如果只翻其中一个，掩码与物体的 IoU？',
      },
      answer: { kind: 'number', tolerance: 0.1 },
      truth: ({ iouOneFlip }) => iouOneFlip.toFixed(3),
    },
    {
      id: 'by-hand',
      row: 'moments',
      ask: {
        en: 'Training pixels 100, 140, 100, 140: what does a test pixel of 150 become?',
        zh: '训练像素 100、140、100、140：测试像素 150 变成多少？',
      },
      answer: { kind: 'number', tolerance: 0.02 },
      truth: ({ byHand }) => byHand.toFixed(3),
    },
  ],
  counterexamples: [
    {
      id: 'image-alone',
      label: { en: 'flip the image alone', zh: '只翻图' },
      params: { flip: 'image' },
      refutes: ['aligned'],
    },
    {
      id: 'other-crop',
      label: { en: 'crop the mask elsewhere', zh: '掩码裁在别处' },
      params: { shift: 3 },
      refutes: ['aligned'],
    },
    {
      id: 'own-statistics',
      label: { en: 'each set its own statistics', zh: '各用各的统计量' },
      params: { statistics: 'each' },
      refutes: ['same'],
    },
    {
      id: 'test-statistics',
      label: { en: 'statistics of the test set', zh: '用测试集的统计量' },
      params: { statistics: 'test' },
      refutes: ['moments'],
    },
    {
      id: 'bilinear-mask',
      label: { en: 'enlarge the mask bilinearly', zh: '双线性放大掩码' },
      params: { resize: 'bilinear' },
      refutes: ['labels'],
    },
    {
      id: 'mask-too',
      label: { en: 'normalise the mask too', zh: '连掩码也归一化' },
      params: { maskToo: true },
      refutes: ['labels'],
    },
  ],
  goldens,
  exercises: [normalisedValue],
  formula: String.raw`\htmlData{part=moments}{\hat x = \frac{x - \mu_{\text{train}}}{\sigma_{\text{train}}}} \quad\allowbreak \htmlData{part=same}{x \mapsto \hat x\ \forall x} \quad\allowbreak \htmlData{part=aligned}{\mathrm{IoU}(gM, gI) = 1} \quad\allowbreak \htmlData{part=labels}{M \in \{0, 2\}}`,
  code,
  run,
  judge,
});
