import type { Tf } from '@/lib/tensor/tf';
import { defineModel, type TrainedModel } from './contract';
import goldenDigits from './golden-digits.json';
import type { WeightArray, Weights } from './weights';

type Tensor = InstanceType<Tf['Tensor']>;
/** Images [batch, 28, 28] -> logits [batch, 10], inside a tidy. */
type Forward = (tf: Tf, weights: Weights, images: Tensor) => Tensor;

/** Test digits at a time: little enough memory for WebAssembly. */
const batchSize = 500;

/** A model that reads digits: checked on our own ten digits and on noise, and scored on the 10,000 test digits. */
export function digitModel(
  name: string,
  forward: Forward,
  golden: { 'own-digits': number[]; noise: number[] },
): TrainedModel {
  const answer = (bytes: Uint8Array) => async (tf: Tf, weights: Weights) => [
    ...(await logitsOf(tf, weights, forward, bytes)),
  ];
  return defineModel({
    name,
    goldens: [
      { id: 'own-digits', values: golden['own-digits'], compute: answer(ownDigits()) },
      { id: 'noise', values: golden.noise, compute: answer(noise()) },
    ],
    async score(tf, weights, data) {
      const { images, labels } = await data.mnistTest();
      const correct: boolean[] = [];
      for (let from = 0; from < labels.length; from += batchSize) {
        const bytes = images.subarray(from * 784, (from + batchSize) * 784);
        const logits = await logitsOf(tf, weights, forward, bytes);
        for (let i = 0; i < bytes.length / 784; i++)
          correct.push(largestAt(logits.subarray(i * 10, i * 10 + 10)) === labels[from + i]);
      }
      const recorded = recordedOutcomes(weights);
      const share = (holds: (right: boolean, at: number) => boolean) =>
        (100 * correct.filter(holds).length) / correct.length;
      return [
        { metric: 'accuracy', value: share((right) => right), count: correct.length },
        {
          metric: 'recorded outcomes that come out again',
          value: share((right, at) => right === recorded[at]),
          count: correct.length,
        },
      ];
    },
  });
}

/**
 * Which of the 10,000 test digits this model reads right, in their order: recorded when it was trained, one bit each in the
 * array `test_correct_bits`, most significant first. MNIST itself is not shipped, so a paired test needs this record.
 */
export function recordedOutcomes(weights: Weights): boolean[] {
  const { values } = weights.test_correct_bits as WeightArray;
  return Array.from({ length: values.length * 8 }, (_, i) => {
    const byte = values[i >> 3] as number;
    return ((byte >> (7 - (i & 7))) & 1) === 1;
  });
}

async function logitsOf(
  tf: Tf,
  weights: Weights,
  forward: Forward,
  bytes: Uint8Array,
): Promise<Float32Array> {
  const logits = tf.tidy(() =>
    forward(
      tf,
      weights,
      tf.tensor(
        Float32Array.from(bytes, (byte) => byte / 255),
        [bytes.length / 784, 28, 28],
      ),
    ),
  );
  const values = (await logits.data()) as Float32Array;
  logits.dispose();
  return values;
}

function largestAt(values: Float32Array): number {
  return values.indexOf(Math.max(...values));
}

/** Drawn by lib/demos/shared/digit-strokes.ts and kept as bytes, so that PyTorch was given the very same. */
function ownDigits(): Uint8Array {
  return Uint8Array.from(
    goldenDigits.digits.flatMap((text) => [...atob(text)].map((letter) => letter.charCodeAt(0))),
  );
}

/** A linear congruence's high bytes; models/mnist_training.py draws the same. */
function noise(): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length: 784 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
