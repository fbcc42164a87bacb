import { defineDemo } from '@/lib/demos/contract';
import { chainSlope } from './chain-exercise';
import { code, formula } from './code';
import { ratioOf, survivalOf } from './evidence';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';

const fates = [
  { value: 'vanished', label: { en: 'less than 1e-15', zh: '不到 1e-15' } },
  { value: 'small', label: { en: '1e-15 to 1/1000', zh: '1e-15 到千分之一' } },
  { value: 'same', label: { en: 'within a factor 1000', zh: '相差不到 1000 倍' } },
  { value: 'exploded', label: { en: 'more than 1000', zh: '超过 1000' } },
] as const;

export default defineDemo({
  id: 'residual-connection',
  number: 'D31',
  title: { en: 'What a residual connection saves', zh: '残差连接救了什么' },
  concept: 'net.residual',
  noteLines: [243],
  claim: {
    en: 'Thirty sigmoid layers pass less than 1e-15 of the gradient to the first; with y = x + F(x) it stays within a factor of 1000, for a block then has the Jacobian I + J of F.',
    zh: '三十层 sigmoid 传到首层的梯度不到 1e-15；写成 y = x + F(x)，则相差不到 1000 倍，因为每块的雅可比是 I 加上 F 的雅可比。',
  },
  stance: {
    notes: {
      en: '“Added a residual, accuracy up 18 %, so strong.” One run, points or percent unsaid; but the mechanism can be measured.',
      zh: '“加个残差，准确率高了 18%，太强了。”只跑一次，也没说是百分点还是百分比；但机制可以测出来。',
    },
    verdict: 'undecided',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'plain',
      row: 'plain',
      ask: { en: 'Plain stack: gradient of the first layer ÷ the last', zh: '普通堆叠：首层梯度 ÷ 末层梯度' },
      answer: { kind: 'choice', options: fates },
      truth: ({ plain }) => survivalOf(ratioOf(plain)),
    },
    {
      id: 'residual',
      row: 'residual',
      ask: { en: 'The same with the skip as set', zh: '按现在的残差设置，同一个比值' },
      answer: { kind: 'choice', options: fates },
      truth: ({ residual }) => survivalOf(ratioOf(residual)),
    },
  ],
  counterexamples: [
    {
      id: 'no-skip',
      label: { en: 'take the skip away', zh: '去掉残差' },
      params: { skip: false },
      refutes: ['residual', 'identity', 'chain'],
    },
    {
      id: 'half-carry',
      label: { en: 'carry only half of x', zh: '只带一半的 x' },
      params: { carry: 0.5 },
      refutes: ['residual', 'identity', 'chain'],
    },
    {
      id: 'he-relu',
      label: { en: 'relu with He weights', zh: 'relu 配 He 初始化：不需要残差' },
      params: { activation: 'relu', init: 'he' },
      refutes: ['plain', 'signal'],
    },
    {
      id: 'leaky',
      label: { en: 'leaky relu instead', zh: '用 leaky relu 代替残差' },
      params: { activation: 'leaky', skip: false },
      refutes: ['residual'],
    },
  ],
  goldens,
  exercises: [chainSlope],
  formula,
  code,
  run,
  judge,
});
