import type { Tf } from '@/lib/tensor/tf';
import type { Tensor } from './net';

const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];

/** All arrays of the nets and Adam's two moments of them, each as one flat tensor, so that a step is a dozen operations. A type, so that a tidy returns it. */
export type AdamState = {
  flat: Tensor;
  first: Tensor;
  second: Tensor;
  steps: number;
};

export function startAdam(tf: Tf, arrays: readonly Tensor[]): AdamState {
  const flat = tf.concat(arrays.map((array) => tf.reshape(array, [-1])));
  return { flat, first: tf.zerosLike(flat), second: tf.zerosLike(flat), steps: 0 };
}

/** One step (Kingma and Ba 2015, algorithm 1). Makes a new state; the caller disposes the old one. Inside a tidy. */
export function stepAdam(tf: Tf, state: AdamState, gradients: readonly Tensor[], rate: number): AdamState {
  const gradient = tf.concat(gradients.map((array) => tf.reshape(array, [-1])));
  const steps = state.steps + 1;
  const first = tf.add(tf.mul(state.first, beta1), tf.mul(gradient, 1 - beta1));
  const second = tf.add(tf.mul(state.second, beta2), tf.mul(tf.square(gradient), 1 - beta2));
  const mean = tf.div(first, 1 - beta1 ** steps);
  const spread = tf.add(tf.sqrt(tf.div(second, 1 - beta2 ** steps)), epsilon);
  return { flat: tf.sub(state.flat, tf.mul(tf.div(mean, spread), rate)), first, second, steps };
}

/** The arrays cut out of the flat tensor again, in the shapes of `like`. Inside a tidy. */
export function arraysOf(tf: Tf, flat: Tensor, shapes: readonly (readonly number[])[]): Tensor[] {
  const sizes = shapes.map((shape) => shape.reduce((product, size) => product * size, 1));
  return tf.split(flat, sizes).map((part, at) => tf.reshape(part, [...(shapes[at] ?? [])]));
}
