import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { parseFormula } from './parse-formula';

const valueAt = (text: string, x = 0) => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.en}`);
  return evaluate(parsed.formula, { x });
};
const faultOf = (text: string) => {
  const parsed = parseFormula(text);
  return parsed.ok ? null : { at: parsed.at, says: parsed.problem.en };
};

describe('what a formula means', () => {
  it.each([
    ['2 + 3*4', 14],
    ['(2 + 3)*4', 20],
    ['8/4/2', 1],
    ['2^3^2', 512],
    ['2**3', 8],
    ['-3^2', -9],
    ['(-3)^2', 9],
    ['2^-1', 0.5],
    ['2^-1^2', 0.5],
    ['--2', 2],
    ['-2*-3', 6],
    ['5 - -2', 7],
    ['.5e1', 5],
    ['4^(1/2)', 2],
    ['(-8)^(1/3)', Number.NaN],
    ['ln(e)', 1],
    ['log(e^2)', 2],
    ['abs(-2) + relu(-5) + relu(3)', 5],
    ['sqrt(16) + exp(0) + cos(0) + sin(0) + tanh(0)', 6],
    ['1/0', Number.POSITIVE_INFINITY],
    ['0/0', Number.NaN],
    ['2 × 3 ÷ 4 − 1', 0.5],
    ['cos(pi)', -1],
  ])('%s is %d', (text, value) => {
    if (Number.isNaN(value)) expect(valueAt(text)).toBeNaN();
    else expect(valueAt(text)).toBeCloseTo(value, 12);
  });

  it('reads x, and a negative base with a whole power', () => {
    expect(valueAt('0.54*ln(abs(x)) + 0.254/x^2 + 0.155/x', -1)).toBeCloseTo(0.099, 12);
    expect(valueAt('x^3', -2)).toBe(-8);
    expect(valueAt('x^-2', -2)).toBe(0.25);
    expect(valueAt('-x^2', 3)).toBe(-9);
  });
});

describe('what is said about a mistake', () => {
  it.each([
    ['', 0, /no formula yet/],
    ['2x', 1, /times sign/],
    ['2 + 3(x)', 5, /times sign/],
    ['(x)(x)', 3, /times sign/],
    ['1 + y', 4, /“y” is not known/],
    ['x + sin', 4, /sin\(x\)/],
    ['x + foo(x)', 4, /no function “foo”/],
    ['sin(x, 2)', 0, /exactly one value/],
    ['(x + 1', 6, /ends too early/],
    ['x +', 3, /ends too early/],
    ['|x|', 0, /abs\(x\)/],
    ['y = x', 2, /right-hand side/],
    ['x + 0,5', 5, /decimals take a point/],
    ['()', 2, /./],
    ['x)', 1, /bracket/],
    ['1e99', 0, /too large/],
    ['x.constructor', 0, /./],
    ['[1]', 0, /./],
    ['"a"', 0, /./],
    [`${'('.repeat(40)}x${')'.repeat(40)}`, -1, null],
    [`${'-('.repeat(30)}x${')'.repeat(30)}`, 0, /Too many brackets/],
    ['x x', 1, /times sign/],
    [`${'sin('.repeat(29)}x`, -1, /./],
    ['x'.repeat(121), 120, /too long/],
  ] as const)('%s', (text, at, says) => {
    const fault = faultOf(text);
    if (says === null) {
      expect(fault).toBeNull();
      return;
    }
    expect(fault?.says).toMatch(says);
    if (at >= 0) expect(fault?.at).toBe(at);
  });

  it('never throws, points into the text, and speaks both languages', { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      'x',
      '1',
      '.',
      '+',
      '-',
      '*',
      '/',
      '^',
      '**',
      '(',
      ')',
      ',',
      'sin',
      'ln(',
      ' ',
      '|',
    );
    const names = fc.constantFrom(
      '__proto__',
      'constructor',
      'toString(',
      'this',
      '`x`',
      '[',
      ']',
      '?',
      ':',
      '²',
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 140 }),
      fc.array(fc.oneof(pieces, names), { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const parsed = parseFormula(text);
        if (parsed.ok) {
          expect(typeof evaluate(parsed.formula, { x: 1.5 })).toBe('number');
          return;
        }
        expect(parsed.at).toBeGreaterThanOrEqual(0);
        expect(parsed.at).toBeLessThanOrEqual(text.length);
        expect(parsed.problem.en.trim()).not.toBe('');
        expect(parsed.problem.zh.trim()).not.toBe('');
      }),
      { numRuns: 100 },
    );
  });
});
