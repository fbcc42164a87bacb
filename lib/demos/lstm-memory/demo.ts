import { defineDemo } from '@/lib/demos/contract';
import { gateProduct } from './exercises';
import { judge, reachOf } from './judge';
import { netNames } from './names';
import { nets } from './nets';
import { params } from './params';
import { type Evidence, run, torchCurves } from './run';

export default defineDemo({
  id: 'lstm-memory',
  number: 'D29',
  title: { en: 'How far back an LSTM learns', zh: 'LSTM 能学到多远' },
  concept: 'rnn.lstm',
  noteLines: [233],
  claim: {
    en: 'Over 100 steps the slope on the first input vanishes in an RNN, a GRU and an LSTM as PyTorch initialises them; an LSTM whose forget gate starts open, bias 3, keeps it.',
    zh: '走 100 步，对第一个输入的斜率在 RNN、GRU 和 PyTorch 默认初始化的 LSTM 里都会消失；遗忘门一开始就敞开（偏置 3）的 LSTM 才留得住。',
  },
  stance: {
    notes: {
      en: 'The notes say that the cell state copes with long sequences. It can, if the forget gate stays near 1; it does not by itself.',
      zh: '笔记说有了 cell state 就能应对长序列。遗忘门接近 1 时可以，但并非天生如此。',
    },
    verdict: 'half-true',
  },
  params,
  cost: 'gpu',
  predictions: [
    {
      id: 'plain',
      row: 'gates',
      ask: { en: 'Slope left over T steps, LSTM as initialised', zh: '默认 LSTM 走 T 步后剩下的斜率' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'much', label: { en: 'above 0.01', zh: '大于 0.01' } },
          { value: 'little', label: { en: '1e−8 to 0.01', zh: '1e−8 到 0.01' } },
          { value: 'nothing', label: { en: 'below 1e−8', zh: '小于 1e−8' } },
        ],
      },
      truth: (evidence) => {
        const left = reachOf(evidence, 'lstm');
        return left > -2 ? 'much' : left > -8 ? 'little' : 'nothing';
      },
    },
    {
      id: 'longest',
      row: 'open',
      ask: { en: 'Which reaches back furthest?', zh: '哪个传得最远？' },
      answer: {
        kind: 'choice',
        options: nets.map((value) => ({ value, label: netNames[value] })),
      },
      truth: (evidence) => {
        const ends = nets.map((net) => reachOf(evidence, net));
        return nets[ends.indexOf(Math.max(...ends))] ?? 'open';
      },
    },
  ],
  counterexamples: [
    {
      id: 'as-initialised',
      label: { en: 'forget bias 0', zh: '遗忘偏置 0' },
      params: { forgetBias: 0 },
      refutes: ['open', 'product'],
    },
    {
      id: 'closed',
      label: { en: 'gate closed, bias −3', zh: '关上门，偏置 −3' },
      params: { forgetBias: -3 },
      refutes: ['open', 'product'],
    },
    {
      id: 'short',
      label: { en: '10 steps only', zh: '只有 10 步' },
      params: { steps: 10 },
      refutes: ['rnn', 'gates'],
    },
  ],
  goldens: [
    {
      id: 'curves',
      params: {},
      row: 'torch',
      values: torchCurves,
      pick: ({ reference }: Evidence) => nets.flatMap((net) => reference[net]),
      tolerance: 1e-4,
    },
  ],
  exercises: [gateProduct],
  formula: String.raw`\tfrac{\partial h_T}{\partial x_1} = \htmlData{part=rnn}{\tfrac{\partial h_T}{\partial s_{T-1}} \cdots \tfrac{\partial s_2}{\partial s_1}}\,\tfrac{\partial s_1}{\partial x_1} \\ \htmlData{part=gates}{c_t = f_t \odot c_{t-1} + i_t \odot g_t} \qquad \htmlData{part=product}{\tfrac{\partial c_T}{\partial c_0} \approx \textstyle\prod_t f_t}, \;\; \htmlData{part=open}{f = \sigma(b + \dots)}`,
  code: {
    tfjs: `// Jacobians of all steps at once: T × S copies, one seed each
const pull = tf.grads((s, x) => step(s, x));
const [J, X] = pull([states, inputs], seeds);          // [T, S, S]   //@ rnn
for (let d = 1; d < T; d *= 2) J = joinStretches(J, d); // J_T ⋯ J_t  //@ rnn
const f = tf.sigmoid(tf.add(forget, bias));            // bias = 3    //@ open
const left = tf.prod(f, 0);                            // over time   //@ product`,
    pytorch: `lstm = nn.LSTM(E, H, batch_first=True)                 #@ gates
with torch.no_grad():
    lstm.bias_ih_l0[H:2 * H] = 3   # i, f, g, o        #@ open
    lstm.bias_hh_l0[H:2 * H] = 0
out, _ = lstm(x)
out[0, -1].sum().backward()
x.grad[0, 0].norm()                # what is left      #@ rnn`,
  },
  run,
  judge,
});
