import type { RunContext } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { blocks, type Kind, stateSize, type Tensor } from './cells';
import { chainNorms } from './chain-rule';
import { forgetGates, logProducts } from './forget-gates';
import golden from './golden.json';
import { type NetName, nets } from './nets';
import type { Params } from './params';
import { type CellNumbers, plainChain, withForgetBias } from './plain-chain';
import { jacobiansOf, offChain, stepSlopes } from './step-slopes';

export interface Evidence {
  setting: Params;
  /** log10 ‖∂h_T/∂x_{T−k}‖ for k = 0 … T − 1; −Infinity where float32 has nothing left. Empty until that net has run. */
  curves: Record<NetName, number[]>;
  /** Of the LSTM with the bias: per unit, the sum over time of log10 of its forget gate. */
  forgetProducts: number[];
  /** The same computation with PyTorch's weights over 12 steps. */
  reference: Record<NetName, number[]>;
  /** Largest difference between a state of the chains and the device's step to it. */
  offChain: number;
}

/** Units and features, as in golden.py: small, so that the Jacobians of a hundred steps fit one batch. */
const [hidden, features] = [6, 4];

/** Weights as PyTorch draws them, uniform within ±1/√hidden, times the gain. */
function drawCell(kind: Kind, gain: number, rng: Rng): CellNumbers {
  const bound = gain / Math.sqrt(hidden);
  const row = (length: number) => Array.from({ length }, () => (2 * rng() - 1) * bound);
  const rows = Array.from({ length: blocks[kind] * hidden }, () => 0);
  return {
    input: rows.map(() => row(features)),
    hidden: rows.map(() => row(hidden)),
    inputBias: row(rows.length),
    hiddenBias: row(rows.length),
  };
}

/** Which nets a kind brings: the LSTM comes twice, as drawn and with the bias on its forget gate. */
const namesOf = { rnn: ['rnn'], gru: ['gru'], lstm: ['lstm', 'open'] } as const;

/** One net's curve, how far the device's steps are from the chain, and the chain. */
async function reachOfNet(tf: Tf, kind: Kind, cell: CellNumbers, sequence: number[][], time: number) {
  const chain = plainChain(kind, cell, sequence, time);
  const [states, slopes] = tf.tidy(() => {
    const made = stepSlopes(tf, kind, cell, chain);
    return [made.states, made.slopes] as [Tensor, Tensor];
  });
  const [reached, measured] = await Promise.all([
    states.data() as Promise<Float32Array>,
    slopes.data() as Promise<Float32Array>,
  ]);
  tf.dispose([states, slopes]);
  const jacobians = jacobiansOf(measured, time, stateSize(kind, hidden));
  const curve = chainNorms(jacobians, sequence.length, { hidden, input: features });
  return { curve, off: offChain(reached, chain), chain };
}

/** One kind after the other; each reports its curves as soon as they stand. */
export async function run(tf: Tf, params: Params, context: RunContext<Evidence>): Promise<Evidence> {
  const { steps, gain, noise, forgetBias } = params;
  const { rng, report, turn, device } = context;
  const sequence = Array.from({ length: steps }, () =>
    Array.from({ length: features }, () => (2 * rng() - 1) * noise),
  );
  const evidence: Evidence = {
    setting: { steps, gain, noise, forgetBias },
    curves: { rnn: [], gru: [], lstm: [], open: [] },
    forgetProducts: [],
    reference: { rnn: [], gru: [], lstm: [], open: [] },
    offChain: 0,
  };
  const time = Math.max(steps, golden.x.length);
  // PyTorch's twelve steps come last in a chain as long as the other: so a GPU finds its programs compiled.
  const torchTime = device.backend === 'cpu' ? golden.x.length : time;
  for (const [done, kind] of (['rnn', 'gru', 'lstm'] as const).entries()) {
    const drawn = drawCell(kind, gain, rng);
    for (const name of namesOf[kind]) {
      const shift = (cell: CellNumbers, by: number) => (name === 'open' ? withForgetBias(cell, by) : cell);
      const cell = shift(drawn, forgetBias);
      const own = await reachOfNet(tf, kind, cell, sequence, time);
      const torch = await reachOfNet(tf, kind, shift(golden.weights[kind], 3), golden.x, torchTime);
      evidence.curves = { ...evidence.curves, [name]: own.curve };
      evidence.reference = { ...evidence.reference, [name]: torch.curve };
      evidence.offChain = Math.max(evidence.offChain, own.off, torch.off);
      if (name === 'open') {
        const gates = tf.tidy(() => forgetGates(tf, cell, own.chain));
        evidence.forgetProducts = logProducts(await gates.data(), hidden, steps);
        gates.dispose();
      }
    }
    report(done + 1, 3, { ...evidence });
    if (!(await turn())) break;
  }
  return evidence;
}

/** PyTorch's curves, from the last input back, in the order of `nets`. */
export const torchCurves = nets.flatMap((net) => goldenNumbers(golden.logNorms[net]).reverse());
