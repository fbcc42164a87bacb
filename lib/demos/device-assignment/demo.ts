import { defineDemo } from '@/lib/demos/contract';
import { code } from './code';
import { goldens } from './goldens';
import { callFails, judge } from './judge';
import { params } from './params';
import { named, run } from './run';
import { valuesOfY } from './values-of-y';

const places = [
  { value: 'here', label: { en: 'float32 (here)', zh: 'float32（原处）' } },
  { value: 'there', label: { en: 'float64 (moved)', zh: 'float64（搬走）' } },
] as const;

export default defineDemo({
  id: 'device-assignment',
  number: 'D36',
  title: { en: 'x.cuda() without assignment', zh: '不赋值的 x.cuda()' },
  concept: 'pt.device',
  noteLines: [119],
  claim: {
    en: 'x.to(there) returns another tensor and leaves x and its numbers alone; unassigned, it is lost. net.to(there) moves the registered weights in place, so net(x) then meets two places.',
    zh: 'x.to(there) 返回另一个张量，x 和里面的数都不变；不赋值就丢了。net.to(there) 就地搬走登记过的权重，于是 net(x) 两边不在一处。',
  },
  stance: {
    notes: {
      en: 'The notes: x.cuda() alone will not do, it has to be assigned. Right for tensors; a module needs no assignment.',
      zh: '笔记：不能 x.cuda()，需要赋值。对张量是对的；模块不必赋值。',
    },
    verdict: 'confirmed',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'x-place',
      row: 'tensor',
      ask: { en: 'After the three lines, x is…', zh: '三行之后，x 是…' },
      answer: { kind: 'choice', options: places },
      truth: (evidence) => (named(evidence, 'x')?.there ? 'there' : 'here'),
    },
    {
      id: 'weight-place',
      row: 'module',
      ask: { en: '…and net.layer.weight is…', zh: '……net.layer.weight 是…' },
      answer: { kind: 'choice', options: places },
      truth: (evidence) => (named(evidence, 'net.layer')?.there ? 'there' : 'here'),
    },
    {
      id: 'call',
      row: 'call',
      ask: { en: '…and net(x)…', zh: '……net(x) 会…' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'runs', label: { en: 'runs', zh: '能运行' } },
          { value: 'fails', label: { en: 'raises an error', zh: '报错' } },
        ],
      },
      truth: (evidence) => (callFails(evidence) ? 'fails' : 'runs'),
    },
  ],
  counterexamples: [
    {
      id: 'assigned',
      label: { en: 'assign x', zh: '给 x 赋值' },
      params: { first: 'T' },
      refutes: ['tensor', 'copy', 'call'],
    },
    {
      id: 'in-place',
      label: { en: 'x.add_(1)', zh: 'x.add_(1)' },
      params: { second: 'i' },
      refutes: ['bits'],
    },
    {
      id: 'net-stays',
      label: { en: 'leave the net', zh: '不搬网络' },
      params: { third: 'p' },
      refutes: ['module', 'call'],
    },
    {
      id: 'already-there',
      label: { en: 'move x twice', zh: '把 x 搬两次' },
      params: { first: 'T', second: 't' },
      refutes: ['tensor', 'copy'],
    },
  ],
  goldens,
  exercises: [valuesOfY],
  formula: String.raw`\htmlData{part=copy}{\text{x.to}(d) = x' \in d} \quad\allowbreak \htmlData{part=tensor}{x \notin d} \quad\allowbreak \htmlData{part=bits}{x = (1, 2)} \quad\allowbreak \htmlData{part=module}{W \in d} \quad\allowbreak \htmlData{part=call}{W\,x \to \text{Error}}`,
  code,
  run,
  judge,
});
