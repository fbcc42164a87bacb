import { expect, it } from 'vitest';
import { explicitCloze } from './explicit-cloze';
import { explicitQuestion } from './explicit-question';
import { parseBlocks } from './parse-blocks';

const read = (text: string) => explicitQuestion(parseBlocks(text).blocks, 0);

it.each([
  ['Q: What is a logit?\nA: A score before softmax.', 'What is a logit?', 'A score before softmax.', 2],
  [
    '问：什么是 epoch？\n\n答：遍历一遍数据。\n不是一次更新。',
    '什么是 epoch？',
    '遍历一遍数据。\n不是一次更新。',
    4,
  ],
  ['IoU:: overlap over union', 'IoU', 'overlap over union', 1],
  ['Size of h_n :: layers × directions', 'Size of h_n', 'layers × directions', 1],
  ['- **Q:** a?\n  **A:** b', 'a?', 'b', 2],
  ['Q: a? A: b', 'a?', 'b', 1],
  ['Q: two\nlines\nA:\n- x\n- y\n```\nz\n```', 'two\nlines', '- x\n- y\n```\nz\n```', 8],
])('reads %j', (text, front, back, endLine) => {
  expect(read(text)?.sketches).toEqual([{ rule: 'explicit', kind: 'basic', front, back, line: 1, endLine }]);
});

it('stops at the next question and makes nothing of a question without an answer', () => {
  expect(read('Q: a\nA: b\nQ: c\nA: d')).toMatchObject({ next: 2, sketches: [{ back: 'b' }] });
  expect(read('Q: a\n\nsomething else')).toBeNull();
  expect(read('A: b')).toBeNull();
  expect(read('std::vector is no card')).toBeNull();
});

it('opens one gap at a time and shows its hint', () => {
  expect(explicitCloze('{{c1::Max::kind}} pooling has {{c2::no}} weights, {{c1::4}} of 16.')).toEqual([
    { rule: 'explicit', kind: 'cloze', front: '[kind] pooling has no weights, […] of 16.', back: 'Max / 4' },
    { rule: 'explicit', kind: 'cloze', front: 'Max pooling has […] weights, 4 of 16.', back: 'no' },
  ]);
  expect(explicitCloze('==精确率==看误报，==召回率==看漏报').map(({ back }) => back)).toEqual([
    '精确率',
    '召回率',
  ]);
});

it('takes a comparison for no highlight', () => {
  expect(explicitCloze('x == y and y == z')).toEqual([]);
  expect(explicitCloze('{{c1::}} and {{x}}')).toEqual([]);
});
