import type { RunContext } from '@/lib/demos/contract';
import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { weights } from './bernoulli';
import { type Evidence, passes } from './evidence';
import type { Params } from './params';

type Tensor2D = ReturnType<Tf['tensor2d']>;

export async function run(tf: Tf, of: Params, { rng, report }: RunContext<Evidence>): Promise<Evidence> {
  const units = of.h.length;
  const layers = tf.tidy(() => {
    const train = dropped(tf, tf.tile(tf.tensor2d([of.h]), [passes.all, 1]), of, rng);
    const input = tf.tile(tf.tensor2d([of.h]), [passes.drawn, 1]);
    // The whole of what eval() does to dropout: nothing happens to the values.
    const evaluated = of.evalCalled ? input : dropped(tf, input, of, rng);
    const all = tf.concat([train, evaluated, tf.tensor2d([of.h])]);
    const w = tf.tensor2d([...weights], [units, 1]);
    return tf.concat([all, tf.matMul(all, w)], 1);
  });
  const rows = (await layers.array()) as number[][];
  layers.dispose();
  const prediction = (row: number[]) => row[units] ?? Number.NaN;
  const train = rows.slice(0, passes.all);
  const evaluated = rows.slice(passes.all, -1);
  const plain = rows.at(-1) ?? [];
  const difference = Math.max(
    ...evaluated.flatMap((row) => of.h.map((_, i) => Math.abs((row[i] ?? 0) - (plain[i] ?? 0)))),
  );
  const evidence = {
    of,
    ones: { size: 0, zeros: Number.NaN, kept: Number.NaN, others: Number.NaN, mean: Number.NaN },
    train: {
      layers: train.slice(0, passes.drawn).map((row) => row.slice(0, units)),
      predictions: train.map(prediction),
    },
    evaluated: { difference, predictions: evaluated.map(prediction) },
    plain: prediction(plain),
  };
  report(1, 2, evidence);
  return { ...evidence, ones: await countOnes(tf, of, rng) };
}

/** tfjs's dropout in training, [rows, units]; with one coin for each row when the setting asks for it. */
function dropped(tf: Tf, x: Tensor2D, { p, rescale, coin }: Params, rng: Rng): Tensor2D {
  const shape = coin === 'unit' ? x.shape : [x.shape[0], 1];
  const y = tf.dropout(x, p, shape, Math.floor(rng() * 0x7fffffff)) as Tensor2D;
  return rescale ? y : tf.mul(y, 1 - p);
}

/** One long row of ones through dropout, counted on the device. */
async function countOnes(tf: Tf, of: Params, rng: Rng): Promise<Evidence['ones']> {
  const counts = tf.tidy(() => {
    const y = dropped(tf, tf.ones([1, of.size]), of, rng);
    const kept = tf.max(y);
    const isZero = tf.equal(y, 0);
    const isKept = tf.lessEqual(tf.abs(tf.sub(y, kept)), tf.mul(kept, 1e-6));
    const neither = tf.logicalNot(tf.logicalOr(isZero, isKept));
    return tf.stack([
      tf.mean(tf.cast(isZero, 'float32')),
      kept,
      tf.sum(tf.cast(neither, 'float32')),
      tf.mean(y),
    ]);
  });
  const [zeros = Number.NaN, kept = Number.NaN, others = Number.NaN, mean = Number.NaN] = await counts.data();
  counts.dispose();
  return { size: of.size, zeros, kept, others, mean };
}
