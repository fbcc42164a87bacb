import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { type CellWeights, gru, inputBlock, type Reset, type Tensor } from './gru';
import { directionsOf, type Sizes } from './shapes';

export interface GruParams extends Sizes {
  reset: Reset;
  /** The axis along which the block [batch, 3 × hidden] is cut. */
  cut: 'hidden' | 'batch';
  /** Feeds [batch, time, input] even to a layer that expects time first. */
  mixed: boolean;
}

export interface GruShapes {
  inputWeights: readonly number[];
  block: readonly number[];
  gates: readonly (readonly number[])[];
  out: readonly number[];
  hidden: readonly number[];
}

/** Weights as nn.GRU draws them, uniform within ±1/√hidden. */
function drawWeights(tf: Tf, sizes: Sizes, rng: Rng): CellWeights[] {
  const { input, hidden, layers } = sizes;
  const directions = directionsOf(sizes);
  const bound = 1 / Math.sqrt(hidden);
  const draw = (shape: number[]) => {
    const values = Array.from({ length: shape.reduce((a, b) => a * b) }, () => (2 * rng() - 1) * bound);
    return tf.tensor(values, shape);
  };
  return Array.from({ length: layers * directions }, (_, i) => ({
    input: draw([3 * hidden, i < directions ? input : directions * hidden]),
    hidden: draw([3 * hidden, hidden]),
    inputBias: draw([3 * hidden]),
    hiddenBias: draw([3 * hidden]),
  }));
}

/** tf.tidy for a result that holds no tensor. */
function within<T>(tf: Tf, make: () => T): T {
  const made: T[] = [];
  tf.tidy(() => {
    made.push(make());
  });
  return made[0] as T;
}

/** torch.chunk(block, 3, dim): pieces of equal size, the last one shorter. */
function chunkShapes(tf: Tf, block: Tensor, axis: 0 | 1): number[][] {
  const length = block.shape[axis] as number;
  const size = Math.ceil(length / 3);
  const starts = [0, size, 2 * size].filter((start) => start < length);
  return starts.map((start) => {
    const begin = axis === 0 ? [start, 0] : [0, start];
    const extent = axis === 0 ? [Math.min(size, length - start), -1] : [-1, Math.min(size, length - start)];
    return tf.slice(block, begin, extent).shape;
  });
}

/** Draws a sequence and weights of the given sizes and runs the GRU over them. */
function forward(tf: Tf, params: GruParams, rng: Rng) {
  const { batch, time, input, batchFirst, mixed, reset } = params;
  const fed = batchFirst || mixed ? [batch, time, input] : [time, batch, input];
  const values = Array.from({ length: batch * time * input }, () => 2 * rng() - 1);
  const x = tf.tensor(values, fed);
  const weights = drawWeights(tf, params, rng);
  const timeAxis = batchFirst ? 1 : 0;
  return {
    x,
    weights,
    timeAxis,
    ...gru(tf, x, weights, { directions: directionsOf(params), timeAxis, reset }),
  };
}

/** The shapes of out and h_n alone: nothing is read back from the device. */
export function outerShapes(tf: Tf, params: GruParams, rng: Rng): Pick<GruShapes, 'out' | 'hidden'> {
  return within(tf, () => {
    const { out, hidden } = forward(tf, params, rng);
    return { out: out.shape, hidden: hidden.shape };
  });
}

/** Every shape on the way, and how far h_n of the last layer is from the outputs it should equal. */
export function measure(tf: Tf, params: GruParams, rng: Rng) {
  return within(tf, () => {
    const { x, weights, timeAxis, out, hidden } = forward(tf, params, rng);
    const first = weights[0] as CellWeights;
    const block = inputBlock(tf, tf.unstack(x, timeAxis)[0] as Tensor, first);
    const shapes: GruShapes = {
      inputWeights: first.input.shape,
      block: block.shape,
      gates: chunkShapes(tf, block, params.cut === 'hidden' ? 1 : 0),
      out: out.shape,
      hidden: hidden.shape,
    };
    // The reader of `out` takes time to lie where it was fed, whatever the layer was told.
    const steps = tf.unstack(out, params.batchFirst || params.mixed ? 1 : 0);
    const states = tf.unstack(hidden).slice(-directionsOf(params));
    const differences = states.map((state, direction) => {
      const step = (direction === 0 ? steps.at(-1) : steps[0]) as Tensor;
      if (step.shape[0] !== state.shape[0]) return Number.POSITIVE_INFINITY;
      const half = tf.slice(step, [0, direction * params.hidden], [-1, params.hidden]);
      return tf.max(tf.abs(tf.sub(half, state))).dataSync()[0] as number;
    });
    return { shapes, lastDifference: Math.max(...differences) };
  });
}
