import type { RunContext } from '@/lib/demos/contract';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import { createRng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { coloursOf, featuresOf, kernelOf, side } from './channels';

export interface OneByOneParams {
  image: string;
  input: number;
  output: number;
  /** Neighbours read on each side: the kernel is 2 · reach + 1 wide. */
  reach: number;
  stride: number;
  weights: number;
  reading: 'mix' | 'elementwise';
}

export interface OneByOneEvidence {
  params: OneByOneParams;
  /** [rows, columns, channels] of the convolution's output. */
  shape: readonly number[];
  /** Of the convolution, flat, in the order of `shape`. */
  values: readonly number[];
  /** Weights of the kernel's middle, [input][output], and biases. */
  matrix: readonly (readonly number[])[];
  bias: readonly number[];
  /** Largest difference from a matrix product over the channels of each pixel, and from an element-wise product. */
  fromProduct: number;
  fromElementwise: number;
  /** Largest change of each output pixel when the middle pixel of the picture is changed, flat. */
  changed: readonly number[];
  /** Numbers in the weight and bias tensors. */
  parameters: number;
}

/** The pixel that is changed, row by row: in the middle, so that a larger kernel has neighbours all round. */
export const touchedPixel = 2 * side + 2;

/** The same convolution as a matrix product, with one pixel changed, and against an element-wise product. */
export async function run(
  tf: Tf,
  params: OneByOneParams,
  { report }: RunContext<OneByOneEvidence>,
): Promise<OneByOneEvidence> {
  const { input, output, reach, stride } = params;
  const kernel = kernelOf(reach);
  const rng = createRng(params.weights);
  const draw = (count: number) => Array.from({ length: count }, () => 2 * rng() - 1);
  const [middle, bias, rest] = [
    draw(input * output),
    draw(output),
    draw(kernel > 1 ? kernel ** 2 * input * output : 0),
  ];
  const centre = Math.floor(kernel ** 2 / 2) * input * output;
  const weights = kernel > 1 ? rest.map((value, i) => middle[i - centre] ?? value) : middle;
  const x = featuresOf(coloursOf(params.image), input);
  const moved = x.map((value, i) => (Math.floor(i / input) === touchedPixel ? 1 - value : value));

  const tensors = tf.tidy(() => {
    const both = tf.tensor4d([...x, ...moved], [2, side, side, input]);
    const filter = tf.tensor4d(weights, [kernel, kernel, input, output]);
    const offset = tf.tensor1d(bias);
    const out = tf.add(tf.conv2d(both, filter, stride, reach), offset);
    const [first, second] = tf.split(out, 2, 0);
    const rows = tf.tensor2d(x, [side * side, input]);
    const product = tf.add(tf.matMul(rows, tf.tensor2d(middle, [input, output])), offset);
    return {
      out: first as InstanceType<Tf['Tensor']>,
      product,
      change: tf.max(tf.abs(tf.sub(first as never, second as never)), -1),
      weights: filter,
      bias: offset,
    };
  });
  const { out, product, change } = tensors;
  const [values, products, changed] = (await Promise.all([out.data(), product.data(), change.data()])).map(
    (data) => Array.from(data),
  ) as [number[], number[], number[]];
  const shape = out.shape.slice(1);
  const parameters = tensors.weights.size + tensors.bias.size;
  tf.dispose(Object.values(tensors));

  const kept = keptPixels(shape[0] ?? 0, stride);
  const evidence: OneByOneEvidence = {
    params,
    shape,
    values,
    matrix: Array.from({ length: input }, (_, c) => middle.slice(c * output, (c + 1) * output)),
    bias,
    fromProduct: maxDifference(
      values,
      kept.flatMap((pixel) => products.slice(pixel * output, (pixel + 1) * output)),
    ),
    // An element-wise product has as many channels as its input: with other numbers of channels nothing can be compared.
    fromElementwise: maxDifference(
      values,
      kept.flatMap((pixel) =>
        x
          .slice(pixel * input, (pixel + 1) * input)
          .map((value, c) => value * (middle[c * output + (c % output)] ?? 0)),
      ),
    ),
    changed,
    parameters,
  };
  report(1, 1, evidence);
  return evidence;
}

/** The input pixels under the outputs: all of them, or every second. */
function keptPixels(rows: number, stride: number): number[] {
  return Array.from(
    { length: rows * rows },
    (_, i) => Math.floor(i / rows) * stride * side + (i % rows) * stride,
  );
}
