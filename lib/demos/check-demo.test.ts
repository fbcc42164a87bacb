import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Demo } from '@/lib/demos/contract';
import { checkDemo } from './check-demo';

interface Evidence {
  x: number;
}

/** A sound proof of "x is at most 1"; each test breaks one thing in it and must be told. */
function soundDemo(change: Partial<Demo<z.ZodObject, Evidence>> = {}): Demo {
  return {
    params: z.object({ x: z.number().default(1) }),
    counterexamples: [{ id: 'two', params: { x: 2 }, refutes: ['small'], label: { en: '2', zh: '2' } }],
    goldens: [{ id: 'one', params: {}, values: [1], pick: ({ x }: Evidence) => [x], tolerance: 1e-6 }],
    judge: ({ x }: Evidence) => ({
      holds: x <= 1,
      because: { en: `x is ${x}`, zh: `x 是 ${x}` },
      rows: [
        {
          id: 'small',
          label: { en: 'x', zh: 'x' },
          device: `${x}`,
          rule: { en: '≤ 1', zh: '≤ 1' },
          holds: x <= 1,
        },
      ],
    }),
    ...change,
  } as unknown as Demo;
}
const run = async (params: unknown) => ({ evidence: { x: (params as Evidence).x }, leaked: 0, ms: 1 });
const always = (holds: boolean) => () => ({
  holds,
  because: { en: '', zh: '' },
  rows: [{ id: 'small', label: { en: '', zh: '' }, device: '', rule: { en: '', zh: '' }, holds }],
});

it('finds nothing wrong with a sound proof', async () => {
  const check = await checkDemo(soundDemo(), run, 1);
  expect(check).toMatchObject({ holds: true, leaked: 0 });
  expect(check.counterexamples).toEqual([{ id: 'two', refuted: true, stillGreen: [] }]);
  expect(check.goldens[0]?.within).toBe(true);
});

it('catches a judge that cannot say no', async () => {
  const check = await checkDemo(soundDemo({ judge: always(true) }), run, 1);
  expect(check.counterexamples).toEqual([{ id: 'two', refuted: false, stillGreen: ['small'] }]);
});

it('catches a claim that falls at its own setting', async () => {
  expect((await checkDemo(soundDemo({ judge: always(false) }), run, 1)).holds).toBe(false);
});

it('catches a verdict that holds over a red row', async () => {
  const judge = () => ({ ...always(false)(), holds: true });
  expect((await checkDemo(soundDemo({ judge }), run, 1)).holds).toBe(false);
});

it('catches a counterexample that names a row which does not exist', async () => {
  const counterexamples: Demo['counterexamples'] = [
    { id: 'two', params: { x: 2 }, refutes: ['elsewhere'], label: { en: '2', zh: '2' } },
  ];
  const check = await checkDemo(soundDemo({ counterexamples }), run, 1);
  expect(check.counterexamples[0]?.stillGreen).toEqual(['elsewhere']);
});

it('catches numbers that differ from PyTorch’s, NaN among them', async () => {
  const drift = async () => ({ evidence: { x: 0.9 }, leaked: 0, ms: 1 });
  expect((await checkDemo(soundDemo(), drift, 1)).goldens[0]?.within).toBe(false);
  const undefinedNumber = async () => ({ evidence: { x: Number.NaN }, leaked: 0, ms: 1 });
  expect((await checkDemo(soundDemo(), undefinedNumber, 1)).goldens[0]?.within).toBe(false);
});

it('adds up what leaks in every run, and does not let a negative hide a positive', async () => {
  let sign = 1;
  const leaky = async (params: unknown) => {
    sign = -sign;
    return { ...(await run(params)), leaked: sign };
  };
  expect((await checkDemo(soundDemo(), leaky, 1)).leaked).toBe(2);
});

it('runs each setting once, and only the claim’s own when asked about the claim', async () => {
  const asked: unknown[] = [];
  const counting = async (params: unknown) => {
    asked.push((params as Evidence).x);
    return run(params);
  };
  await checkDemo(soundDemo(), counting, 1);
  expect(asked).toEqual([1, 2]);
  asked.length = 0;
  const check = await checkDemo(soundDemo(), counting, 1, 'claim');
  expect(asked).toEqual([1]);
  expect(check.goldens).toHaveLength(1);
  expect(check.counterexamples).toEqual([]);
});
