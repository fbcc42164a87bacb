import { describe, expect, it } from 'vitest';
import golden from './golden.json';
import { type PlainTensor, plainTensors } from './plain-tensors';
import { type Line, lineNames, lines, start, step } from './program';
import { recordedOf } from './recorded';

const leftBy = (program: readonly Line[]) =>
  program.reduce((memory, line) => step(memory, line, plainTensors), start<PlainTensor>(plainTensors));

describe('the lines', () => {
  it('are those that PyTorch was given', () => expect(lines).toEqual(golden.lines));

  it('leave what PyTorch leaves, for every program of three', () => {
    const wrong: string[] = [];
    for (const a of lineNames)
      for (const b of lineNames)
        for (const c of lineNames) {
          const program = [a, b, c];
          const { x, y, weight, spare } = leftBy(program);
          const ours = {
            x: x.there,
            y: y ? y.there : null,
            weight: weight.there,
            spare: spare.there,
            fails: x.there !== weight.there,
            values: [...x.values, ...(y ? y.values : [])],
          };
          const theirs = recordedOf(program);
          if (JSON.stringify(ours) !== JSON.stringify(theirs)) wrong.push(program.join(''));
        }
    expect(wrong).toEqual([]);
    expect(Object.keys(golden.programs)).toHaveLength(lineNames.length ** 3);
  });
});

describe('names', () => {
  it('share a tensor after y = x, until one of them is bound anew', () => {
    expect(leftBy(['n', 'i', 'p']).y?.values).toEqual([2, 3]);
    expect(leftBy(['n', 'T', 'i']).y?.values).toEqual([1, 2]);
  });
  it('lose what is not assigned', () => {
    const { x, dropped } = leftBy(['t', 'a', 'p']);
    expect(x).toEqual({ values: [1, 2], there: false });
    expect(dropped).toHaveLength(2);
  });
  it('lose nothing when x is there already: to() returns x itself', () => {
    expect(leftBy(['T', 't', 'p']).dropped).toEqual([]);
  });
});
