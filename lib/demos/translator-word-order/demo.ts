import { defineDemo } from '@/lib/demos/contract';
import { code } from './code';
import { waitExercise } from './exercises';
import { firstWrong } from './first-wrong';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';

export default defineDemo({
  id: 'translator-word-order',
  number: 'D40',
  title: { en: 'Word order needs the words to come', zh: '调语序，要看后面的词' },
  concept: 'rnn.bi',
  noteLines: [223, 229],
  claim: {
    en: 'Where a later word must come first, a GRU from left to right gets the order wrong; one that sees the later words, by a second direction or by attention, gets it right.',
    zh: '后面的词要提到前面时，从左到右的 GRU 语序必错；能看到后面的词的模型，不论靠反向还是靠注意力，都能译对。',
  },
  stance: {
    notes: {
      en: 'The notes: word order sometimes changes, hence a bidirectional RNN. It does not move words; it lets each place see the words to come, and attention does that too.',
      zh: '笔记：语序有时要变，所以用双向 RNN。双向并不搬动词，只是让每个位置看到后面的词；注意力同样做得到。',
    },
    verdict: 'half-true',
  },
  params,
  cost: 'gpu',
  predictions: [
    {
      id: 'first-wrong',
      row: 'forward',
      ask: {
        en: 'At which place is the left-to-right model first wrong? (0: nowhere)',
        zh: '从左到右的模型先错在第几位？（0：不错）',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ outputs, words, order }) => String(firstWrong(outputs.forward[0] ?? [], words, order)),
    },
    {
      id: 'looks-at',
      row: 'attention',
      ask: {
        en: 'For the third Chinese word, at which English word does the attention look? (place)',
        zh: '译第三个中文词时，注意力看第几个英文词？',
      },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ attention }) => String(1 + strongest(attention[2] ?? [])),
    },
  ],
  counterexamples: [
    {
      id: 'nothing-moves',
      label: { en: 'a sentence without reordering', zh: '不用调序的句子' },
      params: { sentence: 'small cats see big red apples' },
      refutes: ['forward'],
    },
    {
      id: 'wait',
      label: { en: 'let it wait 5 words', zh: '让它等 5 个词' },
      params: { delay: 5 },
      refutes: ['forward', 'blind', 'held-out'],
    },
    {
      id: 'causal-mask',
      label: { en: 'causal mask on the attention', zh: '给注意力加因果掩码' },
      params: { hidden: 'attention' },
      refutes: ['attention', 'blind', 'held-out'],
    },
    {
      id: 'no-backward',
      label: { en: 'silence the backward GRU', zh: '关掉反向 GRU' },
      params: { hidden: 'bidirectional' },
      refutes: ['bidirectional', 'blind', 'held-out'],
    },
  ],
  goldens,
  exercises: [waitExercise],
  formula: String.raw`y_t=\htmlData{part=forward}{f(x_1,\dots,x_t)}\quad\text{vs}\quad \htmlData{part=bidirectional}{f(\overrightarrow{h}_t,\overleftarrow{h}_t)}\quad\text{vs}\quad \htmlData{part=attention}{f\bigl(s_t,\textstyle\sum_{j=1}^{T}\alpha_{tj}\,x_j\bigr)}`,
  code,
  run,
  judge,
});

function strongest(row: readonly number[]): number {
  return row.indexOf(Math.max(...row));
}
