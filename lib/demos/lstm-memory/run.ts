import type { RunContext } from '@/lib/demos/contract';
import { goldenNumbers } from '@/lib/demos/shared/golden-numbers';
import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { blocks, type CellWeights, type Kind, type Tensor } from './cells';
import golden from './golden.json';
import { logNormsOf, type NetName, nets } from './norms';
import type { Params } from './params';
import { inputShare, reachBack, withForgetBias } from './reach-back';

export interface Evidence {
  setting: Params;
  /** log10 ‖∂h_T/∂x_{T−k}‖ for k = 0 … T − 1; −Infinity where float32 has nothing left. Empty until that net has run. */
  curves: Record<NetName, number[]>;
  /** Of the LSTM with the bias: per unit, the sum over time of log10 of its forget gate. */
  forgetProducts: number[];
  /** The same computation with PyTorch's weights over 12 steps. */
  reference: Record<NetName, number[]>;
}

/** Units and features: small, so that a hundred steps take a hundred small products. */
export const [hidden, features] = [6, 4];

/** Weights as PyTorch draws them, uniform within ±1/√hidden, times the gain. */
function drawCell(tf: Tf, kind: Kind, gain: number, rng: Rng): CellWeights {
  const rows = blocks[kind] * hidden;
  const bound = gain / Math.sqrt(hidden);
  const draw = (shape: number[]) =>
    tf.tensor(
      Array.from({ length: shape.reduce((a, b) => a * b) }, () => (2 * rng() - 1) * bound),
      shape,
    );
  return {
    input: draw([rows, features]),
    hidden: draw([rows, hidden]),
    inputBias: draw([rows]),
    hiddenBias: draw([rows]),
  };
}

/** Pre-activations of one kind: the LSTM comes twice, as drawn and with the bias on its forget gate. */
function variantsOf(tf: Tf, kind: Kind, share: Tensor, bias: number): Tensor {
  return tf.stack(kind === 'lstm' ? [share, withForgetBias(tf, share, bias)] : [share]);
}

/** log10 of the forget gates of the last variant: [T, hidden], all steps in one product. */
function logForgetGates(tf: Tf, weights: CellWeights, given: Tensor, states: Tensor): Tensor {
  const last = given.shape[0] - 1;
  const [, time = 1] = given.shape;
  const size = weights.hidden.shape[1] as number;
  const h = tf.reshape(tf.slice(states, [last, 0, 0], [1, -1, size]), [time, size]);
  const share = tf.reshape(tf.slice(given, [last, 0, size], [1, -1, size]), [time, size]);
  const rows = tf.slice(weights.hidden, [size, 0], [size, -1]);
  const bias = tf.slice(weights.hiddenBias, [size], [size]);
  const gate = tf.sigmoid(tf.add(share, tf.add(tf.matMul(h as Tensor, rows, false, true), bias)));
  return tf.div(tf.log(gate), Math.LN10);
}

/** One kind after the other; each reports its curve as soon as it stands. */
export async function run(tf: Tf, params: Params, context: RunContext<Evidence>): Promise<Evidence> {
  const { steps, gain, noise, forgetBias } = params;
  const { rng, report, turn } = context;
  const inputs = Array.from({ length: steps * features }, () => (2 * rng() - 1) * noise);
  let evidence: Evidence = {
    setting: { steps, gain, noise, forgetBias },
    curves: { rnn: [], gru: [], lstm: [], open: [] },
    forgetProducts: [],
    reference: { rnn: [], gru: [], lstm: [], open: [] },
  };
  for (const [done, kind] of (['rnn', 'gru', 'lstm'] as const).entries()) {
    const [slopes, gates] = tf.tidy(() => {
      const weights = drawCell(tf, kind, gain, rng);
      const share = inputShare(tf, tf.tensor2d(inputs, [steps, features]), weights);
      const given = variantsOf(tf, kind, share, forgetBias);
      const reach = reachBack(tf, kind, weights, given);
      const log = kind === 'lstm' ? logForgetGates(tf, weights, given, reach.states) : tf.zeros([1, hidden]);
      return [reach.slopes, tf.sum(log, 0)] as [Tensor, Tensor];
    });
    const [values, products] = await Promise.all([slopes.data(), gates.data()]);
    tf.dispose([slopes, gates]);
    const torch = await againstTorch(tf, kind);
    const curves = { ...evidence.curves, ...logNormsOf(kind, values, steps) };
    const reference = { ...evidence.reference, ...torch };
    evidence = {
      ...evidence,
      curves,
      reference,
      forgetProducts: kind === 'lstm' ? Array.from(products) : [],
    };
    report(done + 1, 3, evidence);
    if (!(await turn())) break;
  }
  return evidence;
}

/** The nets of golden.json with their weights, a bias of 3 for the second LSTM. */
async function againstTorch(tf: Tf, kind: Kind): Promise<Partial<Record<NetName, number[]>>> {
  const given = golden.weights[kind];
  const slopes = tf.tidy(() => {
    const weights: CellWeights = {
      input: tf.tensor2d(given.input),
      hidden: tf.tensor2d(given.hidden),
      inputBias: tf.tensor1d(given.inputBias),
      hiddenBias: tf.tensor1d(given.hiddenBias),
    };
    const share = inputShare(tf, tf.tensor2d(golden.x), weights);
    return reachBack(tf, kind, weights, variantsOf(tf, kind, share, 3)).slopes;
  });
  const values = await slopes.data();
  slopes.dispose();
  return logNormsOf(kind, values, golden.x.length);
}

/** PyTorch's curves, from the last input back, in the order of `nets`. */
export const torchCurves = nets.flatMap((net) => goldenNumbers(golden.logNorms[net]).reverse());
