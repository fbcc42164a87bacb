import fc from 'fast-check';
import { expect, it } from 'vitest';
import { switchBackend } from '@/lib/tensor/backend';
import { evaluate } from './evaluate';
import { type Formula, functionNames, partsOf } from './formula';
import { formulaOnDevice } from './formula-on-device';
import { parseFormula } from './parse-formula';

const leaf = fc.oneof(
  fc.constant<Formula>({ kind: 'variable', name: 'x' }),
  fc.double({ min: 0.1, max: 4, noNaN: true }).map((value): Formula => ({ kind: 'number', value })),
);
const whole = fc.integer({ min: -4, max: 5 }).map((value): Formula => ({ kind: 'number', value }));
const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constant('negate' as const), of: tie('formula') }),
    fc.record({
      kind: fc.constantFrom('add' as const, 'subtract' as const, 'multiply' as const, 'divide' as const),
      left: tie('formula'),
      right: tie('formula'),
    }),
    fc.record({ kind: fc.constant('power' as const), left: tie('formula'), right: whole }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom(...functionNames),
      of: tie('formula'),
    }),
  ),
}));

/** Written out with every bracket, as a learner could. */
function textOf(of: Formula): string {
  if (of.kind === 'number') return of.value < 0 ? `(${of.value})` : String(of.value);
  if (of.kind === 'variable') return of.name;
  if (of.kind === 'negate') return `(-${textOf(of.of)})`;
  if (of.kind === 'call') return `${of.name}(${textOf(of.of)})`;
  const sign = { add: '+', subtract: '-', multiply: '*', divide: '/', power: '^' }[of.kind];
  return `(${textOf(of.left)}${sign}${textOf(of.right)})`;
}

/** How far float32 may be off at a value: the largest change when every part is moved by some roundings. */
function spread(of: Formula, x: number): number {
  const exact = evaluate(of, { x });
  const moved = [1e-6, -1e-6, 3e-6, -3e-6].map((share) => {
    const nudge = (part: Formula, at: number): Formula => {
      if (part.kind === 'number')
        return { ...part, value: Number.isInteger(part.value) ? part.value : part.value * (1 + share * at) };
      if (part.kind === 'variable')
        return { kind: 'multiply', left: part, right: { kind: 'number', value: 1 + share * at } };
      const next = -0.7 * at + 0.2;
      const lifted: Formula =
        'of' in part
          ? { ...part, of: nudge(part.of, next) }
          : 'left' in part
            ? {
                ...part,
                left: nudge(part.left, next),
                right: part.kind === 'power' ? part.right : nudge(part.right, -next),
              }
            : part;
      return { kind: 'multiply', left: lifted, right: { kind: 'number', value: 1 + share * at } };
    };
    return Math.abs(evaluate(nudge(of, 1), { x }) - exact);
  });
  return Math.max(...moved);
}

/** The largest value on the way; past 1e6 float32 and float64 part company. */
function largest(of: Formula, x: number): number {
  return Math.max(Math.abs(evaluate(of, { x })), ...partsOf(of).map((part) => largest(part, x)));
}

it('computes on the device what it computes in plain numbers', { timeout: 30_000 }, async () => {
  const tf = await switchBackend('cpu');
  let compared = 0;
  fc.assert(
    fc.property(formula, fc.integer({ min: -192, max: 192 }), (tree, given) => {
      const x = given / 64;
      const parsed = parseFormula(textOf(tree));
      fc.pre(parsed.ok);
      if (!parsed.ok) return;
      const exact = evaluate(parsed.formula, { x });
      const allowed = spread(parsed.formula, x);
      // Where a rounding decides between a number and NaN, or the size leaves float32, nothing can be asked.
      fc.pre(
        Number.isFinite(allowed) && allowed < 1 + 0.1 * Math.abs(exact) && largest(parsed.formula, x) < 1e6,
      );
      compared += 1;
      const device = tf.tidy(() => formulaOnDevice(tf, parsed.formula, { x: tf.scalar(x) }).dataSync()[0]);
      expect(Math.abs((device as number) - exact)).toBeLessThanOrEqual(
        4 * allowed + 1e-5 * (1 + Math.abs(exact)),
      );
    }),
    // The allowance is an estimate, so the draws are the same at every run.
    { numRuns: 120, seed: 7 },
  );
  expect(compared).toBeGreaterThan(40);
});

it.each([
  ['x^2', -3, -6],
  ['x^-2', -2, 0.25],
  ['x^3/x', 2, 4],
  ['-x^2', 3, -6],
  ['3', 1, 0],
  ['0.54*ln(abs(x)) + 0.254/x^2 + 0.155/x', 0, Number.NaN],
  ['1/x', 0, Number.NEGATIVE_INFINITY],
  ['sin(x)/x', 0, Number.NaN],
  ['relu(x)', 0, 0],
  ['abs(x)', 0, -1],
])('differentiates %s at %d', async (text, at, slope) => {
  const tf = await switchBackend('cpu');
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.problem.en);
  const before = tf.memory().numTensors;
  const got = tf.tidy(
    () =>
      tf
        .grad((x) => formulaOnDevice(tf, parsed.formula, { x }))(tf.tensor1d([at, at]))
        .dataSync()[1],
  );
  if (Number.isFinite(slope)) expect(got).toBeCloseTo(slope, 5);
  else expect(got).toBe(slope);
  expect(tf.memory().numTensors).toBe(before);
});
