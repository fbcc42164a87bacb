import { defineDemo } from '@/lib/demos/contract';
import { code } from './code';
import { errorType, f1Value, precisionValue } from './exercises';
import { goldens } from './goldens';
import { judge } from './judge';
import { params } from './params';
import { run } from './run';
import { cells, ratesOf } from './tally';

export default defineDemo({
  id: 'confusion-matrix',
  number: 'D16',
  title: { en: 'The confusion matrix', zh: '混淆矩阵' },
  concept: 'eval.confusion',
  noteLines: [133, 135, 137, 139, 143, 151],
  claim: {
    en: 'Once the positive class is named, every picture falls into one of four cells; a false positive is a type I error, a false negative type II; naming the other class exchanges TP with TN and FP with FN, never the accuracy.',
    zh: '先定正类，每张图就落进四格之一；假阳是第一类错误，假阴是第二类错误；换一个正类，TP 与 TN、FP 与 FN 互换，准确率不变。',
  },
  stance: {
    notes: {
      en: 'The notes have types I and II the wrong way round, and call a dog taken for “not a dog” a true negative.',
      zh: '笔记把第一类、第二类写反了，还把“是狗判为不是狗”叫作真阴。',
    },
    verdict: 'refuted',
  },
  params,
  cost: 'cpu',
  predictions: [
    {
      id: 'counts',
      row: 'count',
      ask: { en: 'TP, FN, FP, TN, in this order', zh: '依次写出 TP、FN、FP、TN' },
      answer: { kind: 'numbers', tolerance: 0.5, length: 4 },
      truth: ({ counts }) => `[${cells.map((cell) => counts[cell]).join(', ')}]`,
    },
    {
      id: 'false-alarm',
      row: 'errors',
      ask: {
        en: 'A false alarm, a negative called positive, is an error of type',
        zh: '误报（把负类判成正类）是第几类错误？',
      },
      answer: {
        kind: 'choice',
        options: [
          { value: 'one', label: { en: 'I', zh: '第一类' } },
          { value: 'two', label: { en: 'II', zh: '第二类' } },
        ],
      },
      truth: ({ typeOne, typeTwo, cells: at }) => {
        const alarms = at.flatMap((cell, i) => (cell === 'fp' ? [i] : []));
        return alarms.length > 0 && alarms.every((i) => typeTwo.includes(i) && !typeOne.includes(i))
          ? 'two'
          : 'one';
      },
    },
    {
      id: 'unchanged',
      row: 'swap',
      ask: { en: 'The other class is called positive. What stays?', zh: '换另一类作正类，什么不变？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'accuracy', label: { en: 'accuracy', zh: '准确率' } },
          { value: 'precision', label: { en: 'precision', zh: '精确率' } },
          { value: 'recall', label: { en: 'recall', zh: '召回率' } },
          { value: 'f1', label: { en: 'F1', zh: 'F1' } },
        ],
      },
      truth: ({ counts, swapped }) => {
        const [before, after] = [ratesOf(counts), ratesOf(swapped)];
        const kept = (['accuracy', 'precision', 'recall', 'f1'] as const).find((rate) =>
          Object.is(before[rate], after[rate]),
        );
        return kept ?? 'f1';
      },
    },
  ],
  counterexamples: [
    {
      id: 'types',
      label: { en: 'the notes’ types', zh: '笔记的两类错误' },
      params: { reading: 'types' },
      refutes: ['errors'],
    },
    {
      id: 'not-dog',
      label: { en: 'the notes’ true negative', zh: '笔记的真阴' },
      params: { reading: 'not-dog' },
      refutes: ['count'],
    },
    {
      id: 'brackets',
      label: { en: 'no brackets', zh: '不加括号' },
      params: { reading: 'brackets' },
      refutes: ['formulas'],
    },
    {
      id: 'never',
      label: { en: '5 % cats, never call cat', zh: '5% 的猫，一律判狗' },
      params: { dogs: 19, threshold: 1 },
      refutes: ['formulas'],
    },
    {
      id: 'per-class',
      label: { en: 'accuracy per class', zh: '每类的准确率' },
      params: { reading: 'per-class' },
      refutes: ['swap'],
    },
  ],
  goldens,
  exercises: [precisionValue, f1Value, errorType],
  formula: String.raw`\htmlData{part=count}{\begin{pmatrix} TP & FN \\ FP & TN \end{pmatrix} = [\,y \;\; 1{-}y\,]^{\top}\,[\,\hat y \;\; 1{-}\hat y\,]} \qquad \htmlData{part=errors}{FP = \mathrm{I}, \;\; FN = \mathrm{II}} \\ \htmlData{part=formulas}{P = \tfrac{TP}{TP+FP}, \;\; R = \tfrac{TP}{TP+FN}, \;\; F_1 = \tfrac{2PR}{P+R}} \qquad \htmlData{part=swap}{\tfrac{TP+TN}{n} = \tfrac{TN+TP}{n}}`,
  code,
  run,
  judge,
});
