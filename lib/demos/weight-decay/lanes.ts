import type { Tf } from '@/lib/tensor/tf';
import type { Params } from './params';
import type { RegressionData } from './regression-data';

/** Every run is one row of a matrix of weights, so that one pass over the device serves all seven. */
export const lanes = ['plain', 'l1', 'proximal', 'l2', 'decay', 'adamL2', 'adamW'] as const;
export type Lane = (typeof lanes)[number];
export type Weights = Record<Lane, number[]>;

const adamRate = 0.05;

type Tensor2D = ReturnType<Tf['tensor2d']>;
type Variable = ReturnType<Tf['variable']>;

export interface Trainer {
  /** One step of every lane. */
  step(): void;
  /** All weights now, [7, weights]. The caller disposes it. */
  weights(): Tensor2D;
  dispose(): void;
}

/**
 * Least squares, ½ mean (Xw − y)², with each lane's own penalty. `l2` and `adamL2` have ½λ|w|² in the loss; `decay` and `adamW`
 * multiply w by 1 − rate·λ beside the gradient's step, which sees the weights from before; `l1` has α Σ|w| in the loss;
 * `proximal` takes the plain step and then moves every weight towards 0 by rate·α, stopping at 0.
 */
export function trainer(tf: Tf, { inputs, targets, start }: RegressionData, given: Params): Trainer {
  const { lambda, alpha, rate } = given;
  const x = tf.tidy(() => tf.transpose(tf.tensor2d(inputs)));
  const y = tf.tensor2d([targets]);
  const rows = (count: number) => tf.variable(tf.tensor2d(Array.from({ length: count }, () => start)));
  // The three groups step by their own optimiser: plain, l1, proximal · l2, decay · adamL2, adamW.
  const [free, pair, adam] = tf.tidy(() => [rows(3), rows(2), rows(2)] as const);
  const groups = [
    { variable: free, rate, optimiser: tf.train.sgd(rate) },
    { variable: pair, ...pairOptimiser(tf, given) },
    { variable: adam, rate: adamRate, optimiser: tf.train.adam(adamRate, 0.9, 0.999, 1e-7) },
  ];
  const column = (values: number[]) => tf.tensor2d(values, [values.length, 1]);
  const hasL2 = column([0, 0, 0, 1, 0, 1, 0]);
  const hasL1 = column([0, 1, 0, 0, 0, 0, 0]);
  const keptOf = (decayRate: number) => column([1, 1 - decayRate * lambda]);
  const kept = groups.map((group) => keptOf(group.rate));

  const all = () => tf.concat(groups.map(({ variable }) => variable as unknown as Tensor2D));
  const loss = () => {
    const w = all();
    const fit = tf.mean(tf.square(tf.sub(tf.matMul(w, x as Tensor2D), y)), 1, true);
    const l2 = tf.mul(hasL2, tf.sum(tf.square(w), 1, true));
    const l1 = tf.mul(hasL1, tf.sum(tf.abs(w), 1, true));
    const penalties = tf.add(tf.mul(l2, lambda / 2), tf.mul(l1, alpha));
    return tf.sum(tf.add(tf.mul(fit, 0.5), penalties)) as ReturnType<Tf['scalar']>;
  };

  return {
    step() {
      tf.tidy(() => {
        const { grads } = tf.variableGrads(loss, [free, pair, adam]);
        // Decay acts on the weights from before the step, as torch.optim.AdamW does it.
        pair.assign(tf.mul(pair, kept[1] as Tensor2D));
        adam.assign(tf.mul(adam, kept[2] as Tensor2D));
        for (const { optimiser, variable } of groups)
          optimiser.applyGradients([{ name: variable.name, tensor: grads[variable.name] as Tensor2D }]);
        free.assign(withProximalRow(tf, free, rate * alpha) as typeof free);
      });
    },
    weights: all,
    dispose() {
      for (const { optimiser, variable } of groups) {
        optimiser.dispose();
        // The momentum optimiser forgets the rate it inherited from SGD; tfjs's `instanceof` takes every optimiser for one.
        if ('momentum' in optimiser) tf.SGDOptimizer.prototype.dispose.call(optimiser);
        variable.dispose();
      }
      tf.dispose([x, y, hasL2, hasL1, ...kept]);
    },
  };
}

function pairOptimiser(tf: Tf, { optimiser, rate }: Params) {
  if (optimiser === 'adam') return { rate: adamRate, optimiser: tf.train.adam(adamRate, 0.9, 0.999, 1e-7) };
  return { rate, optimiser: optimiser === 'momentum' ? tf.train.momentum(rate, 0.9) : tf.train.sgd(rate) };
}

/** The last row moved towards 0 by `threshold`, at most to 0: the proximal step of the L1 norm. */
function withProximalRow(tf: Tf, rows: Variable, threshold: number) {
  const [others, row] = tf.split(rows as unknown as Tensor2D, [2, 1]) as [Tensor2D, Tensor2D];
  // relu(w − t) − relu(−w − t), and not sign(w) · relu(|w| − t): an exact 0 either way, on every backend.
  const moved = tf.sub(tf.relu(tf.sub(row, threshold)), tf.relu(tf.sub(tf.neg(row), threshold)));
  return tf.concat([others, moved]);
}
