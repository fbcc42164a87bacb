import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultSeed, readLink, writeLink } from './param-link';
import { choiceParam, flagParam, integerParam, realParam, textParam, vectorParam } from './params';

const label = { en: 'x', zh: 'x' };
const schema = z.object({
  rate: realParam(0.1, { label, min: 0.001, max: 2, step: 0.001, log: true }),
  steps: integerParam(100, { label, min: 1, max: 300 }),
  loss: choiceParam('iou', {
    label,
    options: [
      { value: 'iou', label },
      { value: 'giou', label },
    ],
  }),
  aware: flagParam(false, { label }),
  box: vectorParam([20, 0, 30, 10], { label, min: -50, max: 50, step: 0.5 }),
  formula: textParam('x^2', { label, maxLength: 20 }),
});
const read = (query: string) => readLink(schema, new URLSearchParams(query));

describe('a link to a proof', () => {
  it('comes back as exactly the state it was made from', () => {
    fc.assert(
      fc.property(
        fc.record({
          rate: fc.double({ min: 0.001, max: 2, noNaN: true }),
          steps: fc.integer({ min: 1, max: 300 }),
          loss: fc.constantFrom('iou', 'giou'),
          aware: fc.boolean(),
          box: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 }),
          formula: fc.string({ maxLength: 20 }),
        }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (params, seed) => {
          const state = { params, seed, counterexample: null };
          expect(read(writeLink(schema, state))).toEqual({ ...state, faults: [] });
        },
      ),
    );
  });

  it('leaves out what is at its default', () => {
    const state = { params: schema.parse({ steps: 5 }), seed: defaultSeed, counterexample: null };
    expect(writeLink(schema, state)).toBe('v=1&steps=5');
  });

  it.each([
    ['rate=99', 'rate', '99', '0.001 … 2', '0.1'],
    ['rate=', 'rate', '', '0.001 … 2', '0.1'],
    ['steps=1.5', 'steps', '1.5', '1 … 300', '100'],
    ['loss=ciou', 'loss', 'ciou', 'iou, giou', 'iou'],
    ['aware=yes', 'aware', 'yes', '0, 1', '0'],
    ['box=1,2,3', 'box', '1,2,3', '4 × -50 … 50', '20,0,30,10'],
    ['seed=-1', 'seed', '-1', '0 … 4294967295', '7'],
  ])('reports %s with what is allowed and what is used', (query, name, given, allowed, used) => {
    expect(read(query).faults).toEqual([{ name, given, allowed, used }]);
  });

  it('uses the default of a refused value and keeps the others', () => {
    expect(read('rate=99&steps=7').params).toMatchObject({ rate: 0.1, steps: 7 });
  });
});
