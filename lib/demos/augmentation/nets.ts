import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { pixels } from './pixel-maps';

export type Tensor = InstanceType<Tf['Tensor']>;
type Cube = ReturnType<Tf['tensor3d']>;

/** The plain net, A and B: three nets of one shape in one stack. */
const netCount = 3;
const digitCount = 10;
const momentum = 0.9;

/** Starting values as nn.Linear draws them, ±1/√inputs, one draw for all three nets: weights [in x out] and bias, twice. */
export function drawStart(rng: Rng, hidden: number): number[][] {
  const draw = (count: number, inputs: number) =>
    Array.from({ length: count }, () => (2 * rng() - 1) / Math.sqrt(inputs));
  return [
    draw(pixels * hidden, pixels),
    draw(hidden, pixels),
    draw(hidden * digitCount, hidden),
    draw(digitCount, hidden),
  ];
}

export type Nets = ReturnType<typeof createNets>;

/** Three dense nets 256 → hidden → 10 with relu, trained side by side by SGD with momentum as torch.optim.SGD does it. */
export function createNets(tf: Tf, start: readonly (readonly number[])[], hidden: number, rate: number) {
  const shapes = [
    [pixels, hidden],
    [1, hidden],
    [hidden, digitCount],
    [1, digitCount],
  ];
  const weights = start.map((values, at) =>
    tf.tidy(() => tf.variable(tf.tile(tf.tensor([...values], [1, ...(shapes[at] ?? [])]), [netCount, 1, 1]))),
  );
  const speeds = weights.map((weight) => tf.tidy(() => tf.variable(tf.zerosLike(weight), false)));

  const logits = (x: Cube): Cube => {
    const [w1, b1, w2, b2] = weights as unknown as [Cube, Cube, Cube, Cube];
    return tf.add(tf.matMul(tf.relu(tf.add(tf.matMul(x, w1), b1)), w2), b2);
  };

  return {
    /** One step on x [3 x size x 256] flat and labels [3][size]. Gives each net's mean loss before it, [3], kept. */
    step(x: Float32Array, labels: readonly number[][]): Tensor {
      const size = labels[0]?.length ?? 0;
      return tf.tidy(() => {
        const pictures = tf.tensor3d(x, [netCount, size, pixels]);
        const targets = tf.oneHot(tf.tensor2d(labels as number[][], [netCount, size], 'int32'), digitCount);
        let each: Tensor | null = null;
        const { grads } = tf.variableGrads(() => {
          const losses = tf.mean(tf.neg(tf.sum(tf.mul(targets, tf.logSoftmax(logits(pictures))), 2)), 1);
          each = tf.keep(losses.clone());
          return tf.sum(losses) as ReturnType<Tf['scalar']>;
        }, weights);
        weights.forEach((weight, at) => {
          const speed = speeds[at] as typeof weight;
          speed.assign(tf.add(tf.mul(speed, momentum), grads[weight.name] as Tensor));
          weight.assign(tf.sub(weight, tf.mul(speed, rate)));
        });
        return each as unknown as Tensor;
      });
    },
    /** Probabilities [3, count, 10] for pictures [1, count, 256] that all nets are shown. Inside a tidy. */
    probabilities: (x: Cube): Cube => tf.softmax(logits(x), 2),
    dispose() {
      tf.dispose([...weights, ...speeds]);
    },
  };
}
