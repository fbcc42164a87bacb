import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { cropped, doubled, flipped, normalised, statisticsOf, type Tensor } from './image-ops';
import type { Params } from './params';
import { height, levelsOf, maskOf, objectId, pictureOf, splitLevel, width } from './picture';
import { count, drawSet, edge } from './sets';

export interface CropEvidence {
  /** Image and mask after crop and flip, before they are enlarged: bytes, and ids. */
  crop: { size: number; image: readonly number[]; mask: readonly number[] };
  /** Overlap of the mask with the bright part of the cropped image. */
  iou: number;
  /** The same overlap had the image alone been flipped once more. */
  iouOneFlip: number;
  /** Every id in the enlarged, finished mask, in order. */
  ids: readonly number[];
  /** A strip of ids 0, 2 enlarged the same way. */
  strip: readonly number[];
  /** Mean and standard deviation of each channel after normalisation. */
  train: Moments;
  test: Moments;
  /** The grey 0.5 after the pipeline of each set. */
  grey: { train: readonly number[]; test: readonly number[] };
  /** One test pixel normalised with four training pixels. */
  byHand: number;
  of: Pick<Params, 'picture' | 'left' | 'top' | 'size' | 'shift' | 'flip'>;
}

interface Moments {
  mean: readonly number[];
  std: readonly number[];
}

/** The whole pipeline on one picture and its mask, and on two sets of images. */
export async function run(
  tf: Tf,
  params: Params,
  { rng, report }: RunContext<CropEvidence>,
): Promise<CropEvidence> {
  const bytes = pictureOf(params.picture);
  const levels = levelsOf(bytes);
  const split = splitLevel(levels);
  const made = tf.tidy(() => {
    const picture = tf.tensor3d(Array.from(bytes), [height, width, 3]);
    const ids = tf.tensor3d(maskOf(levels), [height, width, 1]);
    const { left, top, size, shift } = params;
    let image = cropped(tf, picture, left, top, size);
    let mask = cropped(tf, ids, left + shift, top, size);
    if (params.flip !== 'none') image = flipped(tf, image);
    if (params.flip === 'both') mask = flipped(tf, mask);
    const larger = doubled(tf, mask, params.resize);
    const finished = params.maskToo ? normalised(tf, larger, statisticsOf(tf, larger)) : larger;
    return {
      image,
      mask,
      ious: tf.stack([overlap(tf, image, mask, split), overlap(tf, flipped(tf, image), mask, split)]),
      finished: tf.reshape(finished, [-1]),
      strip: tf.reshape(doubled(tf, tf.tensor3d([0, objectId], [1, 2, 1]), params.resize), [-1]),
      ...setStatistics(tf, params, { train: drawSet(rng, 'train'), test: drawSet(rng, 'test') }),
      byHand: normalised(
        tf,
        tf.tensor1d([params.pixel]),
        statisticsOf(tf, tf.tensor2d(params.levels, [4, 1])),
      ),
    };
  });
  const read = async (tensor: Tensor) => Array.from(await tensor.data());
  try {
    const [iou = 0, iouOneFlip = 0] = await read(made.ious);
    const finished = await read(made.finished);
    const { picture, left, top, size, shift, flip } = params;
    const evidence: CropEvidence = {
      crop: { size, image: (await read(made.image)).map(Math.round), mask: await read(made.mask) },
      iou,
      iouOneFlip,
      ids: [...new Set(finished.map((id) => Number(id.toFixed(3))))].sort((a, b) => a - b),
      strip: (await read(made.strip)).slice(0, 4),
      train: { mean: await read(made.trainMean), std: await read(made.trainStd) },
      test: { mean: await read(made.testMean), std: await read(made.testStd) },
      grey: { train: await read(made.trainGrey), test: await read(made.testGrey) },
      byHand: (await read(made.byHand))[0] ?? Number.NaN,
      of: { picture, left, top, size, shift, flip },
    };
    report(1, 1, evidence);
    return evidence;
  } finally {
    for (const tensor of Object.values(made)) tensor.dispose();
  }
}

/** IoU of the mask with the part of an RGB image [size, size, 3] that is brighter than `split`; 1 for two empty parts. */
function overlap(tf: Tf, image: Tensor, mask: Tensor, split: number): Tensor {
  const grey = tf.round(tf.sum(tf.mul(image, tf.tensor1d([0.299, 0.587, 0.114])), -1, true));
  const bright = tf.greater(grey, split);
  const marked = tf.equal(mask, objectId);
  const pixels = (of: Tensor) => tf.sum(tf.cast(of, 'float32'));
  // A millionth is added to both: two empty parts agree, and 0/0, which WebGL takes for 1, never arises.
  return tf.div(
    tf.add(pixels(tf.logicalAnd(bright, marked)), 1e-6),
    tf.add(pixels(tf.logicalOr(bright, marked)), 1e-6),
  );
}

/** Both sets after normalisation, with the statistics the setting asks for. */
function setStatistics(tf: Tf, params: Params, levels: { train: number[]; test: number[] }) {
  const shape = [count, edge, edge, 3] as [number, number, number, number];
  const [train, test] = [tf.tensor4d(levels.train, shape), tf.tensor4d(levels.test, shape)];
  const [ofTrain, ofTest] = [statisticsOf(tf, train), statisticsOf(tf, test)];
  const used = {
    train: { train: ofTrain, test: ofTrain },
    each: { train: ofTrain, test: ofTest },
    test: { train: ofTest, test: ofTest },
  }[params.statistics];
  const grey = tf.fill([3], 0.5);
  const after = {
    train: statisticsOf(tf, normalised(tf, train, used.train)),
    test: statisticsOf(tf, normalised(tf, test, used.test)),
  };
  return {
    trainMean: after.train.mean,
    trainStd: after.train.std,
    testMean: after.test.mean,
    testStd: after.test.std,
    trainGrey: normalised(tf, grey, used.train),
    testGrey: normalised(tf, grey, used.test),
  };
}
