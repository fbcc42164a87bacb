import { z } from 'zod';
import { defineDemo } from '@/lib/demos/contract';
import { flagParam, integerParam } from '@/lib/demos/shared/params';
import { code } from './code';
import { goldens } from './goldens';
import { judge, unseen } from './judge';
import { run } from './run';
import { tokenCount } from './token-count';

export default defineDemo({
  id: 'cls-token',
  number: 'D34',
  title: { en: 'Why x[:, 0, :] is read', zh: '为什么读 x[:, 0, :]' },
  concept: 'tfm.cls',
  noteLines: [249, 251, 255],
  claim: {
    en: 'Index 0 is a learned CLS token in front of the patches, not a patch: N patches give N + 1 tokens; it starts without a pixel, and one attention layer makes it depend on all.',
    zh: '第 0 个是放在最前面、学来的 CLS，不是 patch：N 个 patch 得到 N + 1 个 token；它起初不含像素，经过一层注意力就依赖每个 patch。',
  },
  stance: {
    notes: {
      en: 'The notes say first “the CLS token”, then “the first patch of the sequence”. The second is wrong: that is x[:, 1, :].',
      zh: '笔记先说“CLS token”，又说“序列中的第一个 patch”。后者不对：那是 x[:, 1, :]。',
    },
    verdict: 'refuted',
  },
  params: z.object({
    image: integerParam(12, { label: { en: 'image side', zh: '图像边长' }, min: 8, max: 32, unit: 'px' }),
    patch: integerParam(4, { label: { en: 'patch side', zh: 'patch 边长' }, min: 2, max: 8, unit: 'px' }),
    layers: integerParam(1, { label: { en: 'encoder layers', zh: '编码器层数' }, min: 0, max: 2 }),
    heads: integerParam(2, { label: { en: 'heads', zh: '注意力头数' }, min: 1, max: 2 }),
    read: integerParam(0, { label: { en: 'index read', zh: '读取的下标' }, min: 0, max: 256 }),
    prepend: flagParam(true, { label: { en: 'CLS in front', zh: '前面加 CLS' } }),
    maskCls: flagParam(false, { label: { en: 'CLS may not look around', zh: '不让 CLS 看别的 token' } }),
    positional: flagParam(false, { label: { en: 'positional encoding', zh: '位置编码' } }),
    weights: integerParam(1, { label: { en: 'seed of the weights', zh: '权重的随机种子' }, min: 1, max: 99 }),
  }),
  cost: 'cpu',
  predictions: [
    {
      id: 'tokens',
      row: 'tokens',
      ask: { en: 'How many tokens enter the encoder?', zh: '进编码器的 token 有多少个？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ tokens }) => String(tokens),
    },
    {
      id: 'what',
      row: 'constant',
      ask: { en: 'Before the encoder, the token read is …', zh: '进编码器之前，被读的 token 是……' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'learned', label: { en: 'the same for every image', zh: '对每张图都一样' } },
          { value: 'patch', label: { en: 'made from pixels', zh: '由像素算出' } },
        ],
      },
      truth: ({ startDifference }) => (startDifference === 0 ? 'learned' : 'patch'),
    },
    {
      id: 'sees',
      row: 'sees-all',
      ask: { en: 'After the encoder it depends on …', zh: '编码器之后，它依赖……' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'all', label: { en: 'every patch', zh: '每个 patch' } },
          { value: 'some', label: { en: 'some patches', zh: '部分 patch' } },
          { value: 'none', label: { en: 'no patch', zh: '哪个都不' } },
        ],
      },
      truth(evidence) {
        const blind = unseen(evidence);
        return blind === 0 ? 'all' : blind === evidence.patches ? 'none' : 'some';
      },
    },
  ],
  counterexamples: [
    {
      id: 'first-patch',
      label: { en: 'read index 1, the first patch', zh: '读下标 1：第一个 patch' },
      params: { read: 1 },
      refutes: ['constant', 'shuffle'],
    },
    {
      id: 'no-cls',
      label: { en: 'put nothing in front', zh: '前面不加 CLS' },
      params: { prepend: false },
      refutes: ['tokens', 'constant'],
    },
    {
      id: 'masked',
      label: { en: 'mask the CLS row', zh: '遮住 CLS 那一行' },
      params: { maskCls: true },
      refutes: ['sees-all'],
    },
    {
      id: 'no-layer',
      label: { en: 'no encoder layer', zh: '不要编码器' },
      params: { layers: 0 },
      refutes: ['sees-all'],
    },
    {
      id: 'positions',
      label: { en: 'add positions', zh: '加位置编码' },
      params: { positional: true },
      refutes: ['shuffle'],
    },
  ],
  goldens,
  exercises: [tokenCount],
  formula: String.raw`\htmlData{part=tokens}{X = [\,c;\ p_1 E;\ \dots;\ p_N E\,] \in \mathbb{R}^{(N+1) \times d}}, \quad \htmlData{part=constant}{\tfrac{\partial c}{\partial p_k} = 0}, \quad \htmlData{part=sees-all}{\tfrac{\partial\, \text{logit}}{\partial p_k} \neq 0 \ \ \forall k}, \quad \htmlData{part=shuffle}{\text{logit}(p_\pi) = \text{logit}(p)}`,
  code,
  run,
  judge,
});
