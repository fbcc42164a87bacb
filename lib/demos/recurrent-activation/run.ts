import type { Tf } from '@/lib/tensor/tf';
import { type Activation, activations } from './activations';
import type { Params } from './params';
import { recurrentMatrix } from './recurrence';

type Tensor = InstanceType<Tf['Tensor']>;

/** The radii of the comparison, beside the chosen one. */
const comparedRadii = [0.9, 1, 1.1] as const;

interface Course {
  /** States from h_0 on, [steps + 1][2]. */
  states: [number, number][];
  /** Length of h_T from twice the start. */
  doubled: number;
  /** Lengths of h_T at ρ = 0.9, 1 and 1.1. */
  ends: number[];
  /** Frobenius norm of ∂h_T/∂h_0. */
  slope: number;
}

export interface Evidence {
  setting: Pick<Params, 'radius' | 'steps' | 'start' | 'angle' | 'shape'>;
  courses: Record<Activation, Course>;
}

function activate(tf: Tf, name: Activation, x: Tensor): Tensor {
  if (name === 'identity') return x;
  return name === 'tanh' ? tf.tanh(x) : tf.relu(x);
}

/**
 * h_t = φ(ρ W h_{t−1}) for three φ. One batch holds the chosen radius from h_0, from 2 h_0, and the three compared radii;
 * a second batch of two copies of h_0 is pulled back from both entries of h_T for the slope.
 */
export async function run(tf: Tf, params: Params): Promise<Evidence> {
  const { radius, steps, start, angle, shape } = params;
  const [x = 0, y = 0] = start;
  const perName = (steps + 1) * 10 + 4;
  const measured = tf.tidy(() => {
    const unit = tf.tensor2d(recurrentMatrix(1, angle, shape) as [[number, number], [number, number]]);
    const scales = tf.tensor2d([radius, radius, ...comparedRadii], [5, 1]);
    const first = tf.tensor2d([[x, y], [2 * x, 2 * y], ...comparedRadii.map(() => [x, y])]);
    const step = (name: Activation, h: Tensor, scale: Tensor) =>
      activate(tf, name, tf.mul(scale, tf.matMul(h as typeof unit, unit, false, true)));
    return tf.concat(
      activations.flatMap((name) => {
        const states: Tensor[] = [first];
        for (let t = 0; t < steps; t++) states.push(step(name, states[t] as Tensor, scales));
        const end = (given: Tensor) => {
          let h = given;
          for (let t = 0; t < steps; t++) h = step(name, h, tf.scalar(radius));
          return h;
        };
        const copies = tf.tile(tf.tensor2d([[x, y]]), [2, 1]);
        const slope = tf.grad(end)(copies, tf.eye(2));
        return [tf.reshape(tf.stack(states), [-1]), tf.reshape(slope, [-1])];
      }),
    );
  });
  const values = await measured.data();
  measured.dispose();

  const course = (name: Activation): Course => {
    const from = activations.indexOf(name) * perName;
    const state = (t: number, row: number): [number, number] => {
      const at = from + t * 10 + row * 2;
      return [values[at] as number, values[at + 1] as number];
    };
    const slope = Array.from(values.slice(from + (steps + 1) * 10, from + perName));
    return {
      states: Array.from({ length: steps + 1 }, (_, t) => state(t, 0)),
      doubled: Math.hypot(...state(steps, 1)),
      ends: comparedRadii.map((_, i) => Math.hypot(...state(steps, 2 + i))),
      slope: Math.hypot(...slope),
    };
  };
  return {
    setting: { radius, steps, start: [x, y], angle, shape },
    courses: { tanh: course('tanh'), relu: course('relu'), identity: course('identity') },
  };
}
