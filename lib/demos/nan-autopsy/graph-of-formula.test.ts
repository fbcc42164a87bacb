import { describe, expect, it } from 'vitest';
import { parseFormula } from '@/lib/demos/shared/formula/parse-formula';
import { switchBackend } from '@/lib/tensor/backend';
import { findBirths } from './autopsy';
import { examine, measureGraph } from './examine';
import { graphOfFormula } from './graph-of-formula';
import type { Graph } from './graphs';

function graphOf(text: string): Graph | null {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.problem.en);
  return graphOfFormula(parsed.formula, text);
}

async function autopsy(text: string, x: number) {
  const graph = graphOf(text) as Graph;
  const tf = await switchBackend('cpu');
  const nodes = await examine(tf, graph, x);
  const [{ slope }] = [await measureGraph(tf, graph, x)];
  return { slope, walked: nodes[0]?.gradient, births: findBirths(graph, nodes).map(({ cause }) => cause) };
}

describe('graphOfFormula', () => {
  it('computes once what is written twice, and keeps constants in the operation that uses them', () => {
    const { nodes } = graphOf('2 * sin(x) + sin(x)^2') as Graph;
    expect(nodes.map(({ label }) => label)).toEqual(['x', 'sin ▫', '2 · ▫', '▫ ^ 2', '▫ + ▫']);
    expect(nodes.at(-1)?.id).toBe('out');
  });

  it('places every node after its inputs, and off the row of an edge that passes', () => {
    const { nodes } = graphOf('sin(x) / x') as Graph;
    expect(nodes.map(({ place }) => place)).toEqual([
      [0, 1],
      [1, 0],
      [2, 1],
    ]);
    const seen = new Set<string>();
    for (const { id, inputs } of nodes) {
      expect(inputs.every((input) => seen.has(input))).toBe(true);
      seen.add(id);
    }
  });

  it('refuses what has no x, no operation or no room', () => {
    expect(graphOf('1 + 2')).toBeNull();
    expect(graphOf('x')).toBeNull();
    expect(graphOf('sin(x) + cos(x) + exp(x) + tanh(x)')).toBeNull();
    expect(graphOf('sin(sin(sin(sin(sin(sin(x))))))')).toBeNull();
  });

  it.each([
    ['sin(x)/x', 0, Number.NaN, ['0 / 0']],
    ['x * ln(abs(x))', 0, Number.NaN, ['0 · ∞']],
    ['1/x - 1/(2*x)', 0, Number.NaN, ['∞ − ∞']],
    ['1/x', 0, Number.NEGATIVE_INFINITY, []],
    ['x^2 - 3*x', 0, -3, []],
    ['exp(-x)*(x+1)', 0.5, -0.5 * Math.exp(-0.5), []],
  ])('finds in %s at %d what autograd finds', async (text, x, slope, causes) => {
    const found = await autopsy(text, x);
    if (Number.isFinite(slope)) expect(found.slope).toBeCloseTo(slope, 5);
    else expect(found.slope).toBe(slope);
    if (Number.isFinite(slope)) expect(found.walked).toBeCloseTo(slope, 5);
    else expect(found.walked).toBe(slope);
    expect([...new Set(found.births)]).toEqual(expect.arrayContaining(causes));
    if (text.startsWith('x * ln')) expect(found.births).not.toContain('∞ − ∞');
    expect(found.births.length > 0).toBe(causes.length > 0);
  });
});
