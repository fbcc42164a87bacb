import { defineDemo } from '@/lib/demos/contract';
import { code, formula } from './code';
import { type Evidence, frozenChange } from './evidence';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';
import { trainedCount } from './trained-count';

export default defineDemo<typeof params, Evidence>({
  id: 'frozen-transfer',
  number: 'D21',
  title: { en: 'Transfer with a frozen backbone', zh: '冻结主干的迁移学习' },
  concept: 'ml.transfer',
  noteLines: [195],
  claim: {
    en: 'With the backbone frozen and in eval mode, a new head alone learns task B, not one bit of the backbone changes, and task A is not forgotten; train mode would move the running mean of BatchNorm all the same.',
    zh: '冻结主干并设为 eval，只训练新的 head 就能学会任务 B，主干一个比特都不变，任务 A 也没忘；若在 train 模式，BatchNorm 的 running mean 照样会动。',
  },
  stance: {
    notes: {
      en: '“Frozen weights, tune only the shallow decoder: transfer learning.” True; but freezing weights does not freeze BatchNorm’s statistics.',
      zh: '“frozen weight，只微调浅层 decoder：transfer learning。”对；但冻结权重并不冻结 BatchNorm 的统计量。',
    },
    verdict: 'confirmed',
  },
  params,
  cost: 'training',
  predictions: [
    {
      id: 'moves',
      row: 'frozen',
      ask: { en: 'While B is learned, what changes?', zh: '学 B 的时候，什么会变？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'head', label: { en: 'the head only', zh: '只有 head' } },
          { value: 'statistics', label: { en: 'head and running mean', zh: 'head 与 running mean' } },
          { value: 'all', label: { en: 'the backbone too', zh: '主干也变' } },
        ],
      },
      truth(evidence) {
        if (frozenChange(evidence) > 0) return 'all';
        return evidence.meanChange === 0 ? 'head' : 'statistics';
      },
    },
    {
      id: 'trained',
      row: 'head',
      ask: { en: 'How many numbers does the optimiser train on B?', zh: '在 B 上优化器训练多少个数？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ trained }) => String(trained),
    },
  ],
  counterexamples: [
    {
      id: 'unfrozen',
      label: { en: 'unfreeze, learning rate 1', zh: '解冻，学习率 1' },
      params: { frozen: false, rate: 1 },
      refutes: ['frozen', 'keeps'],
    },
    {
      id: 'train-mode',
      label: { en: 'frozen, but in train()', zh: '冻结，但用 train()' },
      params: { mode: 'train' },
      refutes: ['statistics', 'keeps'],
    },
    {
      id: 'fine-tuning',
      label: { en: 'unfreeze, learning rate 0.001', zh: '解冻，学习率 0.001' },
      params: { frozen: false, rate: 0.001 },
      refutes: ['frozen'],
    },
  ],
  goldens,
  exercises: [trainedCount],
  formula,
  code,
  run,
  judge,
});
