import { defineDemo } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import { activationNames, activations } from './activations';
import { radiusPower } from './exercises';
import golden from './golden.json';
import { judge, lengthAt } from './judge';
import { params } from './params';
import { type Evidence, run } from './run';

const byName = <T>(pick: (name: (typeof activations)[number]) => T) => activations.map(pick);

export default defineDemo({
  id: 'recurrent-activation',
  number: 'D27',
  title: { en: 'Why tanh in a recurrence', zh: '循环里为什么用 tanh' },
  concept: 'rnn.cell',
  noteLines: [231],
  claim: {
    en: 'In hₜ = φ(W hₜ₋₁) tanh keeps every entry within ±1 whatever the spectral radius ρ; without φ the length is |h₀| ρ^T, and relu has no ceiling either. The slope back to h₀ is not saved by tanh.',
    zh: '在 hₜ = φ(W hₜ₋₁) 里，无论谱半径 ρ 多大，tanh 都让每个分量不出 ±1；没有 φ 时长度是 |h₀| ρ^T，relu 也没有上限。但 tanh 救不了回到 h₀ 的斜率。',
  },
  stance: {
    notes: {
      en: 'The notes say: activation tanh. Right for the state of an RNN and for candidates; gates use the sigmoid. They do not say why.',
      zh: '笔记只说激活用 tanh。对 RNN 的状态和候选值是对的，门用 sigmoid；笔记没有说原因。',
    },
    verdict: 'half-true',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'largest',
      row: 'power',
      ask: { en: '|h_T| without activation, as set', zh: '按现在的设置，无激活时的 |h_T|' },
      answer: { kind: 'number', tolerance: 5 },
      truth: ({ courses }) => `${Number(lengthAt(courses.identity.states).toPrecision(5))}`,
    },
    {
      id: 'order',
      row: 'bounded',
      ask: { en: 'Which ends shortest?', zh: '哪一个最后最短？' },
      answer: {
        kind: 'choice',
        options: activations.map((value) => ({ value, label: activationNames[value] })),
      },
      truth: ({ courses }) => {
        const lengths = byName((name) => lengthAt(courses[name].states));
        return activations[lengths.indexOf(Math.min(...lengths))] ?? 'tanh';
      },
    },
    {
      id: 'twice',
      row: 'ceiling',
      ask: {
        en: 'Twice the start under relu: |h_T| is multiplied by',
        zh: '起点加倍，relu 的 |h_T| 变为几倍？',
      },
      answer: {
        kind: 'choice',
        options: [
          { value: 'two', label: { en: '2', zh: '2' } },
          { value: 'less', label: { en: 'less', zh: '不到 2' } },
        ],
      },
      truth: ({ courses }) => (courses.relu.doubled === 2 * lengthAt(courses.relu.states) ? 'two' : 'less'),
    },
  ],
  counterexamples: [
    {
      id: 'relu-bounded',
      label: { en: 'relu stays within ±1', zh: 'relu 不出 ±1' },
      params: { bounded: 'relu' },
      refutes: ['bounded'],
    },
    {
      id: 'identity-bounded',
      label: { en: 'no activation stays within ±1', zh: '无激活不出 ±1' },
      params: { bounded: 'identity' },
      refutes: ['bounded'],
    },
    {
      id: 'shear',
      label: { en: 'same ρ, but a shear', zh: 'ρ 不变，改成剪切' },
      params: { shape: 'shear', radius: 0.9, start: [0, 2] },
      refutes: ['power', 'slope'],
    },
    {
      id: 'small-start',
      label: { en: 'a tiny start at ρ = 0.9', zh: 'ρ = 0.9，起点很小' },
      params: { radius: 0.9, start: [0.1, 0] },
      refutes: ['ceiling'],
    },
  ],
  goldens: [
    {
      id: 'ends',
      params: {},
      row: 'power',
      values: goldenNumbers(golden.ends.identity),
      pick: ({ courses }: Evidence) => courses.identity.ends,
      tolerance: 2e-3,
    },
    ...(['tanh', 'relu'] as const).map((name) => ({
      id: `states-${name}`,
      params: {},
      values: goldenNumbers(golden[name]),
      pick: ({ courses }: Evidence) => courses[name].states.slice(1).flat(),
      tolerance: 5e-5,
    })),
    {
      id: 'ends-tanh',
      params: {},
      row: 'bounded',
      values: goldenNumbers(golden.ends.tanh),
      pick: ({ courses }: Evidence) => courses.tanh.ends,
      tolerance: 5e-5,
    },
    {
      id: 'slopes',
      params: {},
      row: 'slope',
      values: byName((name) => golden.slopes[name]),
      pick: ({ courses }: Evidence) => byName((name) => courses[name].slope),
      tolerance: 2e-3,
    },
  ],
  exercises: [radiusPower],
  formula: String.raw`\htmlData{part=bounded}{|\tanh| \le 1} \qquad \htmlData{part=power}{|W^T h_0| = \rho^{T}\,|h_0|} \qquad \htmlData{part=ceiling}{\mathrm{relu}(2a) = 2\,\mathrm{relu}(a)} \\ \htmlData{part=slope}{\frac{\partial h_T}{\partial h_0} = \textstyle\prod_t \mathrm{diag}(\varphi'_t)\, W}`,
  code: {
    tfjs: `let h = h0;                                            // [batch, 2]
for (let t = 0; t < T; t++) h = tf.tanh(tf.matMul(h, W, false, true)); //@ bounded
let g = h0;
for (let t = 0; t < T; t++) g = tf.matMul(g, W, false, true);          //@ power
const slope = tf.grad(end)(tf.tile(h0, [2, 1]), tf.eye(2));            //@ slope`,
    pytorch: `rnn = nn.RNN(1, 2, nonlinearity="tanh", bias=False)  # the default  #@ bounded
out, h_n = rnn(torch.zeros(T, 1, 1), h0)
torch.linalg.matrix_power(W, T) @ h0                 #@ power
nn.RNN(1, 2, nonlinearity="relu", bias=False)        #@ ceiling
torch.autograd.functional.jacobian(end, h0)          #@ slope`,
  },
  run,
  judge,
});
