import type { RunContext } from '@/lib/demos/contract';
import { createRng, integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import type { Evidence } from './evidence';
import { asMatrix, convolve, fold, unfold } from './on-device';
import type { Params } from './params';
import { channels, pictureOf } from './picture';

/** Outputs of the embedding; six are enough to see whether two ways agree. */
const embedded = 6;

/** [P, P, C, 6], row by row, uniform with the variance 1/(P·P·C), as in golden.py. */
function kernelOf(patch: number): number[] {
  const rng = createRng(1);
  const bound = Math.sqrt(3 / (patch * patch * channels));
  return Array.from({ length: patch * patch * channels * embedded }, () => (2 * rng() - 1) * bound);
}

/** Cuts the picture, puts it back, and embeds the tokens in two ways. */
export async function run(tf: Tf, given: Params, { rng }: RunContext<Evidence>): Promise<Evidence> {
  const { patch: wanted, side, picture, order, kernel: laid } = given;
  const patch = Math.min(wanted, side);
  const { data } = pictureOf(picture, side);
  const perSide = Math.floor(side / patch);
  const places = Array.from({ length: perSide * perSide }, (_, k) => k);
  if (order === 'shuffled') shuffle(places, rng);

  const made = tf.tidy(() => {
    const image = tf.div(tf.tensor3d(Array.from(data), [side, side, channels]), 255);
    const tokens = unfold(tf, image, patch);
    const sequence = tf.gather(tokens, tf.tensor1d(places, 'int32'));
    const folded = fold(tf, sequence, patch);
    const covered = tf.slice(image, [0, 0, 0], [perSide * patch, perSide * patch, channels]);
    const kernel = tf.tensor4d(kernelOf(patch), [patch, patch, channels, embedded]);
    return {
      shape: tokens.shape as [number, number],
      folded: tf.round(tf.mul(folded, 255)),
      difference: tf.max(tf.abs(tf.sub(folded, covered))),
      convolved: convolve(tf, image, kernel, patch),
      linear: tf.matMul(
        tokens as ReturnType<Tf['tensor2d']>,
        asMatrix(tf, kernel, laid === 'colour-first') as ReturnType<Tf['tensor2d']>,
      ),
    };
  });
  const { shape, ...tensors } = made;
  try {
    return {
      of: { patch: wanted, side, picture, order },
      shape,
      sizes: [count(tf, 32, 2), count(tf, 32, 16), count(tf, 256, 16)],
      halved: patch % 2 === 0 ? count(tf, side, patch / 2) : null,
      order: places,
      folded: Array.from(await tensors.folded.data()),
      foldDifference: (await tensors.difference.data())[0] as number,
      lost: side * side - (perSide * patch) ** 2,
      convolved: (await tensors.convolved.array()) as number[][],
      linear: (await tensors.linear.array()) as number[][],
    };
  } finally {
    tf.dispose(tensors);
  }
}

/** Tokens of a grey image, read off the shape of the cut tensor. */
function count(tf: Tf, side: number, patch: number): number {
  return tf.tidy(() => unfold(tf, tf.zeros([side, side, 1]), patch).shape[0] as number);
}

function shuffle(places: number[], rng: Rng): void {
  for (let i = places.length - 1; i > 0; i--) {
    const j = integerBetween(rng, 0, i);
    [places[i], places[j]] = [places[j] as number, places[i] as number];
  }
}
