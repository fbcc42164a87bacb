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
import { type CellNumbers, type PlainChain, withForgetBias } from './plain-chain';
import { chainsOf, type Net, offChain, stepSlopes } from './step-slopes';

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
export const [hidden, features] = [6, 4];

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

/** The nets of one kind, the drawn ones and then PyTorch's: in one batch, so that both pass through the same programs. */
function netsOf(kind: Kind, drawn: CellNumbers, sequence: number[][], bias: number): Net[] {
  const torch = { cell: golden.weights[kind], sequence: golden.x };
  const own = { cell: drawn, sequence };
  if (kind !== 'lstm') return [own, torch];
  const open = (net: Net, by: number) => ({ ...net, cell: withForgetBias(net.cell, by) });
  return [own, open(own, bias), torch, open(torch, 3)];
}

/** One kind after the other; each reports its curves as soon as they stand. */
export async function run(tf: Tf, params: Params, context: RunContext<Evidence>): Promise<Evidence> {
  const { steps, gain, noise, forgetBias } = params;
  const { rng, report, turn } = context;
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
  for (const [done, kind] of (['rnn', 'gru', 'lstm'] as const).entries()) {
    const names = namesOf[kind];
    const batch = netsOf(kind, drawCell(kind, gain, rng), sequence, forgetBias);
    const chains = chainsOf(kind, batch, time);
    const [states, slopes, gates] = tf.tidy(() => {
      const made = stepSlopes(tf, kind, batch, chains);
      const open = names.length - 1;
      const gates =
        kind === 'lstm'
          ? forgetGates(tf, (batch[open] as Net).cell, chains[open] as PlainChain)
          : tf.zeros([1]);
      return [made.states, made.slopes, gates] as [Tensor, Tensor, Tensor];
    });
    const read = [states, slopes, gates].map((tensor) => tensor.data() as Promise<Float32Array>);
    const [reached, measured, open] = (await Promise.all(read)) as [Float32Array, Float32Array, Float32Array];
    tf.dispose([states, slopes, gates]);

    const size = stateSize(kind, hidden);
    const seen = measured.length / (batch.length * time * size);
    const row = (i: number) => measured.subarray(i * seen, (i + 1) * seen);
    const normsOf = (net: number, length: number) => {
      const jacobians = Array.from({ length: time }, (_, t) =>
        Array.from({ length: size }, (_, i) => row((net * time + t) * size + i)),
      );
      return chainNorms(jacobians, length, { hidden, input: features });
    };
    for (const [i, name] of names.entries()) {
      evidence.curves = { ...evidence.curves, [name]: normsOf(i, steps) };
      const torch = normsOf(names.length + i, golden.x.length);
      evidence.reference = { ...evidence.reference, [name]: torch };
    }
    evidence.offChain = Math.max(evidence.offChain, offChain(reached, chains));
    if (kind === 'lstm') evidence.forgetProducts = logProducts(open, hidden, steps);
    report(done + 1, 3, { ...evidence });
    if (!(await turn())) break;
  }
  return evidence;
}

/** PyTorch's curves, from the last input back, in the order of `nets`. */
export const torchCurves = nets.flatMap((net) => goldenNumbers(golden.logNorms[net]).reverse());
