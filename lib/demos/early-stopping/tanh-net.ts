import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { type NoisyCurve, normal, type Points } from './noisy-curve';

type Tensor2D = ReturnType<Tf['tensor2d']>;

/** Steep first weights let the net bend between neighbouring points; small last ones start it as a flat line. */
const firstScale = 12;
const lastScale = 0.1;

export const grid = Array.from({ length: 61 }, (_, i) => -1 + i / 30);

export interface TanhNet {
  /** One Adam step on a batch. */
  step(batch: Points): void;
  /** Mean squared error on train, validation and test. */
  losses(): Promise<number[]>;
  /** Remembers the weights as they are. */
  save(): void;
  /** The curve on `grid`, with the weights of now or of the last save. */
  curve(of: 'now' | 'saved'): Promise<number[]>;
  dispose(): void;
}

/** x ↦ tanh(x w + b) v with `hidden` units: one hidden layer, no bias at the end. */
export function tanhNet(tf: Tf, rng: Rng, data: NoisyCurve, hidden: number, rate: number): TanhNet {
  const draw = (scale: number) => Array.from({ length: hidden }, () => scale * normal(rng));
  const start = { w: draw(firstScale), b: draw(firstScale / 2), v: draw(lastScale / Math.sqrt(hidden)) };
  const inputs = (xs: readonly number[]) => tf.tensor2d(xs.map((x) => [x, 1]));
  const targets = (ys: readonly number[]) => tf.tensor2d(ys.map((y) => [y]));
  const { first, last, saved, all, truth, drawn } = tf.tidy(() => {
    const weights = [tf.tensor2d([start.w, start.b]), tf.tensor2d(start.v.map((v) => [v]))] as const;
    const sets = [data.train, data.validation, data.test];
    const held = {
      first: tf.variable(weights[0]),
      last: tf.variable(weights[1]),
      saved: weights.map((weight) => tf.variable(weight, false)) as [Variable, Variable],
      all: tf.keep(inputs(sets.flatMap(({ xs }) => xs))),
      truth: tf.keep(targets(sets.flatMap(({ ys }) => ys))),
      drawn: tf.keep(inputs(grid)),
    };
    return held;
  });
  const optimiser = tf.train.adam(rate, 0.9, 0.999, 1e-7);
  const predict = (x: Tensor2D, w: Tensor2D, v: Tensor2D) => tf.matMul(tf.tanh(tf.matMul(x, w)), v);
  const sizes = [data.train, data.validation, data.test].map(({ xs }) => xs.length);

  return {
    step(batch) {
      tf.tidy(() => {
        const [x, y] = [inputs(batch.xs), targets(batch.ys)];
        optimiser.minimize(
          () =>
            tf.losses.meanSquaredError(y, predict(x, asMatrix(first), asMatrix(last))) as ReturnType<
              Tf['scalar']
            >,
          false,
          [first, last],
        );
      });
    },
    async losses() {
      const means = tf.tidy(() => {
        const errors = tf.square(tf.sub(predict(all, asMatrix(first), asMatrix(last)), truth));
        return tf.stack(tf.split(errors, sizes).map((part) => tf.mean(part)));
      });
      const values = [...(await means.data())];
      means.dispose();
      return values;
    },
    save() {
      saved[0].assign(first);
      saved[1].assign(last);
    },
    async curve(of) {
      const [w, v] = of === 'now' ? [first, last] : saved;
      const heights = tf.tidy(() => predict(drawn, asMatrix(w), asMatrix(v)));
      const values = [...(await heights.data())];
      heights.dispose();
      return values;
    },
    dispose() {
      optimiser.dispose();
      tf.dispose([first, last, ...saved, all, truth, drawn]);
    },
  };
}

type Variable = ReturnType<Tf['variable']>;

function asMatrix(variable: Variable): Tensor2D {
  return variable as unknown as Tensor2D;
}
