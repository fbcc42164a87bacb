import type { Examined } from './evidence';
import type { Graph } from './graphs';

type Cause = '∞ − ∞' | '0 · ∞' | '0 / 0' | '∉ ℝ';

/** The place where a NaN first appears: none of what went in was NaN. */
export interface Birth {
  /** `value`: at a node, forward. `send`: on the way back from `node` to `to`. `sum`: where gradients meet at `node`. */
  kind: 'value' | 'send' | 'sum';
  node: string;
  to?: string;
  cause: Cause;
}

/** Finds every NaN that was not inherited, forward first, then backward from the output. Pure. */
export function findBirths(graph: Graph, examined: readonly Examined[]): Birth[] {
  const byId = new Map(examined.map((one) => [one.id, one]));
  const births: Birth[] = [];
  for (const { id, inputs } of graph.nodes) {
    const operands = inputs.map((input) => byId.get(input)?.value ?? Number.NaN);
    if (inputs.length > 0 && valueIsNaN(byId, id) && !operands.some(Number.isNaN))
      births.push({ kind: 'value', node: id, cause: forwardCause(operands) });
  }
  for (const { id, inputs } of graph.nodes.toReversed()) {
    const own = byId.get(id) as Examined;
    if (inputs.length === 0 || Number.isNaN(own.gradient)) continue;
    const operands = inputs.map((input) => byId.get(input)?.value ?? Number.NaN);
    if (operands.some(Number.isNaN)) continue;
    inputs.forEach((to, i) => {
      if (Number.isNaN(own.sends[i] as number) && !bornOfOwnValue(operands, own))
        births.push({ kind: 'send', node: id, to, cause: backwardCause(own.gradient) });
    });
  }
  for (const { id } of graph.nodes) {
    const arriving = graph.nodes.flatMap((consumer) =>
      consumer.inputs.flatMap((input, i) =>
        input === id ? [byId.get(consumer.id)?.sends[i] as number] : [],
      ),
    );
    if (arriving.length > 1 && !arriving.some(Number.isNaN) && Number.isNaN(byId.get(id)?.gradient))
      births.push({ kind: 'sum', node: id, cause: '∞ − ∞' });
  }
  return births;
}

function valueIsNaN(byId: ReadonlyMap<string, Examined>, id: string): boolean {
  return Number.isNaN(byId.get(id)?.value);
}

/** Finite operands that are not 0/0, such as √−1: the operation itself has no value there. */
function forwardCause(operands: readonly number[]): Cause {
  const isInfinite = operands.some((value) => !Number.isFinite(value));
  // 0 + ∞ has a value: only a product of the two has none.
  if (isInfinite && operands.includes(0)) return '0 · ∞';
  if (isInfinite) return '∞ − ∞';
  return operands.length === 2 && operands.every((value) => value === 0) ? '0 / 0' : '∉ ℝ';
}

/** A gradient of 0 or ∞ met a local derivative of ∞ or 0; with any other gradient the derivative itself is 0/0. */
function backwardCause(gradient: number): Cause {
  return gradient === 0 || !Number.isFinite(gradient) ? '0 · ∞' : '0 / 0';
}

/** A node outside its domain (√−1) has no derivative either: its value is the one birth to report. */
function bornOfOwnValue(operands: readonly number[], own: Examined): boolean {
  return Number.isNaN(own.value) && forwardCause(operands) === '∉ ℝ';
}
