import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { answers, batchLoss, boxLoss, boxTensor, padBatch, type Tensor } from './batch';
import { type Box, parseImages } from './images';
import type { Params } from './params';

export interface CollateEvidence {
  images: readonly (readonly Box[])[];
  /** tfjs's error for stacking the images as they are; null where it could. */
  stackError: string | null;
  /** Shape of the batch that was made. */
  shape: readonly number[];
  /** The batch itself, slot by slot: [images][slots][4]; one row of all boxes when they were concatenated. */
  slots: readonly (readonly (readonly number[])[])[];
  /** 1 where a slot holds a real box; before the question whether the loss uses it. */
  mask: readonly (readonly number[])[];
  /** Largest |d loss / d answer| of each slot. */
  gradient: readonly (readonly number[])[];
  /** Loss of the batch; NaN where there is nothing to average. */
  loss: number;
  /** The same mean over one image after the other, without a batch. */
  oneByOne: number;
}

/** Stacks, pads, and computes the loss twice: over the batch, and one image at a time. */
export async function run(
  tf: Tf,
  params: Params,
  { report }: RunContext<CollateEvidence>,
): Promise<CollateEvidence> {
  const images = parseImages(params.images);
  const total = images.reduce((sum, { length }) => sum + length, 0);
  const stackError = stack(tf, images);
  const made = tf.tidy(() => {
    const { targets, mask } =
      params.collate === 'cat' ? concatenated(tf, images) : padBatch(tf, images, params.padding);
    const weights = params.mask ? mask : tf.onesLike(mask);
    const given = tf.mul(answers(tf, targets.shape[1] ?? 0), tf.onesLike(targets));
    const lossOf = (net: Tensor) => batchLoss(tf, net, targets, weights, params.divide);
    // Without one box there is no slot, and a mean over nothing is 0/0, which WebGL takes for 1.
    const { value, grad } =
      targets.size > 0
        ? tf.valueAndGrad(lossOf as never)(given)
        : { value: tf.scalar(Number.NaN), grad: tf.zerosLike(targets) };
    return {
      targets,
      mask,
      value,
      strongest: targets.size > 0 ? tf.max(tf.abs(grad), -1) : tf.zerosLike(mask),
    };
  });
  try {
    const [batchSize = 0, slots = 0] = made.mask.shape;
    const rows = (values: ArrayLike<number>, each: number) =>
      Array.from({ length: batchSize }, (_, i) => Array.from(values).slice(i * each, (i + 1) * each));
    const flat = rows(await made.targets.data(), slots * 4);
    const evidence = {
      images,
      stackError,
      shape: params.collate === 'cat' ? [total, 4] : made.targets.shape,
      slots: flat.map((row) => Array.from({ length: slots }, (_, j) => row.slice(4 * j, 4 * j + 4))),
      mask: rows(await made.mask.data(), slots),
      gradient: rows(await made.strongest.data(), slots),
      loss: total > 0 ? ((await made.value.data())[0] ?? Number.NaN) : Number.NaN,
      oneByOne: total > 0 ? (await sumOverImages(tf, images, params.collate)) / total : Number.NaN,
    };
    report(1, 1, evidence);
    return evidence;
  } finally {
    for (const tensor of Object.values(made)) tensor.dispose();
  }
}

/** All boxes of all images in one row: the same boxes, but no longer whose they are. */
function concatenated(tf: Tf, images: readonly (readonly Box[])[]) {
  const all = images.flat();
  return { targets: tf.expandDims(boxTensor(tf, all), 0), mask: tf.ones([1, all.length]) };
}

/** Adds up the box losses of one image after the other. */
async function sumOverImages(
  tf: Tf,
  images: readonly (readonly Box[])[],
  collate: Params['collate'],
): Promise<number> {
  let sum = 0;
  // In one row the net's slots run on from image to image.
  const parts = collate === 'cat' ? [images.flat()] : images;
  for (const boxes of parts) {
    if (boxes.length === 0) continue;
    const part = tf.tidy(() => tf.sum(boxLoss(tf, answers(tf, boxes.length), boxTensor(tf, boxes))));
    sum += (await part.data())[0] ?? Number.NaN;
    part.dispose();
  }
  return sum;
}

/** What tf.stack says to the images as they are. */
function stack(tf: Tf, images: readonly (readonly Box[])[]): string | null {
  const parts = images.map((boxes) => boxTensor(tf, boxes));
  try {
    tf.stack(parts).dispose();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    for (const part of parts) part.dispose();
  }
}
