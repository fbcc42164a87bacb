import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import type { Evidence } from './evidence';
import type { Params } from './params';
import { movedTargets } from './squares';

type Tensor1D = ReturnType<Tf['tensor1d']>;
type Reduction = Params['reduction'] | 'none';

/** Losses and gradients at the line, then two descents side by side: one by the mean, one by the sum. */
export async function run(tf: Tf, of: Params, { report, turn }: RunContext<Evidence>): Promise<Evidence> {
  const loss = lossOf(tf, of.loss);
  const moved = movedTargets(of.ys, of.which, of.by);
  const [w = 0, b = 0] = of.line;

  const at = tf.tidy(() => {
    const [x, t, line] = [tf.tensor1d(of.xs), tf.tensor1d(of.ys), tf.tensor1d([w, b])];
    const p = predict(tf, x, line);
    const slope = (xs: Tensor1D, ts: Tensor1D) =>
      tf.grad((at) => loss(ts, predict(tf, xs, at as Tensor1D), of.reduction))(line);
    const after = tf.tensor1d(moved);
    const z = tf.scalar(of.logit);
    const one = tf.scalar(1);
    return tf.concat([
      tf.stack([loss(t, p, of.reduction), loss(after, p, of.reduction)]),
      slope(x, t),
      slope(tf.concat([x, x]) as Tensor1D, tf.concat([t, t]) as Tensor1D),
      tf.stack([
        tf.grad((at) => tf.losses.meanSquaredError(one, tf.sigmoid(at)))(z),
        tf.grad((at) => tf.losses.sigmoidCrossEntropy(one, at))(z),
      ]),
      loss(after, p, 'none').as1D(),
      tf.grad((at) => loss(t, at as Tensor1D, of.reduction))(p),
    ] as Tensor1D[]);
  });
  const [before = 0, later = 0, dw = 0, db = 0, dw2 = 0, db2 = 0, squared = 0, crossEntropy = 0, ...rest] =
    await at.data();
  at.dispose();
  const evidence: Evidence = {
    of,
    loss: before,
    moved: later,
    gradient: [dw, db],
    twice: [dw2, db2],
    logit: { squared, crossEntropy },
    parts: rest.slice(0, of.xs.length),
    pull: rest.slice(of.xs.length),
    descent: { mean: [], sum: [] },
    end: [w, b],
  };
  report(1, 3, evidence);
  let done = 1;
  for (const reduction of ['mean', 'sum'] as const) {
    if (!(await turn())) break;
    const { losses, end } = await descend(tf, of, moved, reduction);
    evidence.descent[reduction] = losses;
    if (reduction === of.reduction) evidence.end = end;
    report(++done, 3, { ...evidence, descent: { ...evidence.descent } });
  }
  return evidence;
}

/** tfjs's own losses: [N] targets and predictions to a scalar, or to [N] without a reduction. */
function lossOf(tf: Tf, name: Params['loss']) {
  const kinds = { mean: tf.Reduction.MEAN, sum: tf.Reduction.SUM, none: tf.Reduction.NONE };
  const loss = name === 'squared' ? tf.losses.meanSquaredError : tf.losses.absoluteDifference;
  return (targets: Tensor1D, predictions: Tensor1D, reduction: Reduction) =>
    loss(targets, predictions, undefined, kinds[reduction]) as ReturnType<Tf['scalar']>;
}

/** w x + b, with w and b in one tensor [2]. */
function predict(tf: Tf, x: Tensor1D, line: Tensor1D): Tensor1D {
  return tf.add(tf.mul(tf.slice1d(line, 0, 1), x), tf.slice1d(line, 1, 1)) as Tensor1D;
}

/** Gradient descent from the line; the mean squared error before each step and after the last. */
async function descend(tf: Tf, of: Params, moved: readonly number[], reduction: Params['reduction']) {
  const loss = lossOf(tf, of.loss);
  const trace = tf.tidy(() => {
    const [x, t] = [tf.tensor1d(of.xs), tf.tensor1d([...moved])];
    const slope = tf.grad((at) => loss(t, predict(tf, x, at as Tensor1D), reduction));
    const lines: Tensor1D[] = [tf.tensor1d(of.line)];
    for (let step = 0; step < of.steps; step++) {
      const line = lines[step] as Tensor1D;
      lines.push(tf.sub(line, tf.mul(slope(line), of.rate)));
    }
    const all = tf.stack(lines);
    const errors = tf.sub(
      tf.matMul(all as ReturnType<Tf['tensor2d']>, tf.stack([x, tf.onesLike(x)]) as never),
      t,
    );
    return tf.concat([all, tf.mean(tf.square(errors), 1, true)], 1);
  });
  const rows = (await trace.array()) as number[][];
  trace.dispose();
  return { losses: rows.map((row) => row[2] ?? Number.NaN), end: rows.at(-1)?.slice(0, 2) ?? [] };
}
