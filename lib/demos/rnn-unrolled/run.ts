import type { RunContext } from '@/lib/demos/contract';
import { goldenNumbers, maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { type Cell, cellsOf, drawCell, feltByLast, layerStates, parameterCount, unroll } from './cell';
import golden from './golden.json';
import type { Params } from './params';

export interface UnrolledEvidence {
  params: Params;
  /** x_1 … x_T, [time][input]. */
  x: number[][];
  /** h_1 … h_T, [time][hidden]. */
  h: number[][];
  /** Numbers held for T steps, and for ten times as many. */
  parameters: { now: number; tenfold: number };
  /** Largest difference of h from tf.layers.simpleRNN; infinite until it was asked. */
  layerDifference: number;
  /** PyTorch's weights and sequence in our cell: the largest difference from nn.RNN, and our states. */
  torch: { difference: number; states: number[] };
  /** ‖∂h_T / ∂x_t‖ for each t: how much the last state still feels each input. */
  felt: number[];
}

/** The learner's sequence in the first feature; the others are drawn. */
function drawInputs(rng: Rng, { time, input, sequence }: Params): number[][] {
  return Array.from({ length: time }, (_, t) =>
    Array.from({ length: input }, (_, i) => (i === 0 ? (sequence[t] ?? 0) : 2 * rng() - 1)),
  );
}

/** A drawn cell whose first unit is the learner's: w x_1, u h_1, b. */
function withOwnUnit(cell: Cell, [w = 0, u = 0, b = 0]: readonly number[]): Cell {
  const put = (rows: number[][], value: number) =>
    rows.map((row, i) => (i === 0 ? [value, ...row.slice(1)] : row));
  return {
    inputWeights: put(cell.inputWeights, w),
    hiddenWeights: put(cell.hiddenWeights, u),
    inputBias: [b, ...cell.inputBias.slice(1)],
    hiddenBias: [0, ...cell.hiddenBias.slice(1)],
  };
}

async function againstTorch(tf: Tf, { untied, activation, recurrence }: Params, rng: Rng) {
  const { cell, x } = golden;
  const cells = cellsOf(cell, x.length, untied, () => drawCell(rng, 3, 5));
  const states = tf.tidy(() => unroll(tf, cells, tf.tensor3d([x]), activation, recurrence));
  const values = Array.from(await states.data());
  states.dispose();
  return { difference: maxDifference(values, goldenNumbers(golden.states)), states: values };
}

/** The states and what they feel first; then the same states from the layer and from PyTorch. */
export async function run(
  tf: Tf,
  params: Params,
  { rng, report, turn }: RunContext<UnrolledEvidence>,
): Promise<UnrolledEvidence> {
  const { time, input, hidden, untied, activation, recurrence } = params;
  const first = withOwnUnit(drawCell(rng, input, hidden), params.own);
  const x = drawInputs(rng, params);
  const cells = cellsOf(first, 10 * time, untied, () => drawCell(rng, input, hidden));
  const used = cells.slice(0, time);
  const { states, felt } = tf.tidy(() => {
    const given = tf.tensor3d([x]);
    return {
      states: tf.squeeze(unroll(tf, used, given, activation, recurrence), [0]),
      felt: feltByLast(tf, used, given, activation, recurrence),
    };
  });
  let evidence: UnrolledEvidence = {
    params,
    x,
    h: (await states.array()) as number[][],
    parameters: { now: parameterCount(used), tenfold: parameterCount(cells) },
    layerDifference: Number.POSITIVE_INFINITY,
    torch: { difference: Number.POSITIVE_INFINITY, states: [] },
    felt: Array.from(await felt.data()),
  };
  tf.dispose([states, felt]);
  report(1, 3, evidence);
  if (!(await turn())) return evidence;
  const byLayer = await layerStates(tf, first, x);
  evidence = { ...evidence, layerDifference: maxDifference(evidence.h.flat(), byLayer.flat()) };
  report(2, 3, evidence);
  if (!(await turn())) return evidence;
  return { ...evidence, torch: await againstTorch(tf, params, rng) };
}
