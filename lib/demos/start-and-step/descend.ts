import type { Tf } from '@/lib/tensor/tf';

type Tensor1D = ReturnType<Tf['tensor1d']>;
type Tensor = InstanceType<Tf['Tensor']>;

/** Steps between two reads of the device: one read costs as much as many steps of so few numbers. */
const stride = 25;

/** Values by step, each [lane]. */
export interface Trace {
  x: number[][];
  loss: number[][];
}

/**
 * Gradient descent x ← x − rate·f′(x) on many balls at once, each lane with its own start and rate. The gradient is
 * `tf.grad` of the function itself. Yields the growing trace, entry 0 being the start, so that the first picture
 * need not wait for the last step.
 */
export async function* descend(
  tf: Tf,
  starts: readonly number[],
  rates: readonly number[],
  f: (x: Tensor) => Tensor,
  steps: number,
): AsyncGenerator<Trace> {
  const trace: Trace = { x: [], loss: [] };
  const valueAndSlope = tf.valueAndGrad((x) => f(x));
  const rate = tf.tensor1d([...rates]);
  let x = tf.tensor1d([...starts]);
  try {
    while (trace.x.length <= steps) {
      const length = Math.min(stride, steps + 1 - trace.x.length);
      const { next, rows } = tf.tidy(() => {
        let at: Tensor1D = x;
        const seen: Tensor1D[] = [];
        for (let i = 0; i < length; i++) {
          const { value, grad } = valueAndSlope(at);
          seen.push(at, value as Tensor1D);
          at = tf.sub(at, tf.mul(rate, grad));
        }
        return { next: at, rows: tf.stack(seen) };
      });
      x.dispose();
      x = next;
      const values = (await rows.array()) as number[][];
      rows.dispose();
      for (let i = 0; i < values.length; i += 2) {
        trace.x.push(values[i] as number[]);
        trace.loss.push(values[i + 1] as number[]);
      }
      yield trace;
    }
  } finally {
    x.dispose();
    rate.dispose();
  }
}
