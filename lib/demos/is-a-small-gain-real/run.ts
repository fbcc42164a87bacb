import type { RunContext } from '@/lib/demos/contract';
import { centreDigit } from '@/lib/demos/shared/centre-digit';
import type { Tf } from '@/lib/tensor/tf';
import { recordedOutcomes } from '@/models/digit-model';
import { cutDigits, readPatches } from '@/models/digit-vit-forward';
import { readDigits } from '@/models/mnist-cnn-forward';
import type { Weights } from '@/models/weights';
import type { ModelName } from './models';
import {
  accuracyError,
  exactMcNemar,
  type Gain,
  gainOf,
  imagesNeeded,
  type PairedCounts,
} from './paired-test';
import { drawnDigit } from './picture';

export interface GainParams {
  first: ModelName;
  second: ModelName;
  /** How many of the 10,000 test images are looked at, from the first on. */
  images: number;
  /** As if every image had been met so many times. */
  times: number;
  /** False: the second model's outcomes are laid beside other images than its own. */
  paired: boolean;
  /** An accuracy in per cent whose standard error is asked for; the notes' is 99.26. */
  suppose: number;
  picture: string;
}

export interface GainEvidence extends Gain {
  params: GainParams;
  counts: PairedCounts;
  /** Images counted: `images` times `times`. */
  total: number;
  /** Shares. */
  accuracy: readonly [number, number];
  chance: number;
  needed: number;
  /** Standard error of the supposed accuracy on `total` images, a share. */
  supposedError: number;
  /** What the two nets say of the drawn digit, computed now: ten probabilities each. */
  live: readonly [readonly number[], readonly number[]];
}

export async function run(
  tf: Tf,
  params: GainParams,
  { weights, report }: RunContext<GainEvidence>,
): Promise<GainEvidence> {
  const first = await weights(params.first);
  const second = await weights(params.second);
  const a = outcomes(first, params.images, 0);
  const b = outcomes(second, params.images, params.paired ? 0 : Math.floor(params.images / 2));
  const digit = centreDigit(drawnDigit(params.picture), 28, 28);
  const tensors = tf.tidy(() => {
    const [right, other] = [tf.tensor1d(a), tf.tensor1d(b)];
    const image = tf.tensor3d(
      Array.from(digit, (grey) => grey / 255),
      [1, 28, 28],
    );
    const say = (name: ModelName, arrays: Weights) =>
      tf.softmax(
        name.startsWith('digit-vit')
          ? readPatches(tf, arrays, cutDigits(tf, image)).logits
          : readDigits(tf, arrays, image),
      );
    return {
      // Sums of at most 10,000 ones: exact in float32.
      sums: tf.stack([
        tf.sum(tf.mul(right, other)),
        tf.sum(tf.mul(right, tf.sub(1, other))),
        tf.sum(tf.mul(other, tf.sub(1, right))),
      ]),
      says: [say(params.first, first), say(params.second, second)] as const,
    };
  });
  const [both = 0, onlyFirst = 0, onlySecond = 0] = [...(await tensors.sums.data())].map(Math.round);
  const live = [[...(await tensors.says[0].data())], [...(await tensors.says[1].data())]] as const;
  tf.dispose([tensors.sums, ...tensors.says]);

  const { times, images } = params;
  const counts: PairedCounts = {
    both: both * times,
    onlyFirst: onlyFirst * times,
    onlySecond: onlySecond * times,
    neither: (images - both - onlyFirst - onlySecond) * times,
  };
  const total = images * times;
  const evidence: GainEvidence = {
    params,
    counts,
    total,
    accuracy: [(both + onlyFirst) / images, (both + onlySecond) / images],
    ...gainOf(counts),
    chance: exactMcNemar(counts.onlyFirst, counts.onlySecond),
    needed: imagesNeeded(counts),
    supposedError: accuracyError(params.suppose / 100, total),
    live,
  };
  report(1, 1, evidence);
  return evidence;
}

/** 1 where the model was right on a test image, 0 where it was wrong; begun `from` images later, in a ring. */
function outcomes(weights: Weights, images: number, from: number): number[] {
  const all = recordedOutcomes(weights).slice(0, images);
  return all.map((_, i) => Number(all[(i + from) % images]));
}
