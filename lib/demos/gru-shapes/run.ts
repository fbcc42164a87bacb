import type { RunContext } from '@/lib/demos/contract';
import { goldenNumbers, maxDifference } from '@/lib/demos/shared/golden-numbers';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import golden from './golden.json';
import { gru, type Reset } from './gru';
import { type GruParams, type GruShapes, measure, outerShapes } from './measure';
import { randomCount, type Sizes } from './shapes';

export interface GruEvidence {
  sizes: Sizes;
  /** How it was fed and cut, so that the picture never shows the shapes beside another setting. */
  how: Pick<GruParams, 'mixed' | 'cut'>;
  shapes: GruShapes;
  /** Largest difference between h_n of the last layer and the outputs it should equal; infinite when shapes forbid it. */
  lastDifference: number;
  /** Our GRU with PyTorch's weights: largest differences from PyTorch's own out and h_n. */
  reference: { out: number; hidden: number; first: readonly number[] };
  /** The shape of h_n when the sequence is twice as long; empty in the first partial evidence. */
  hiddenOfTwice: readonly number[];
  random: readonly { sizes: Sizes; out: readonly number[]; hidden: readonly number[] }[];
}

/** The GRU of golden.json, weights and all. */
function againstTorch(tf: Tf, reset: Reset): GruEvidence['reference'] {
  return tf.tidy(() => {
    const weights = golden.cells.map((cell) => ({
      input: tf.tensor2d(cell.inputWeights),
      hidden: tf.tensor2d(cell.hiddenWeights),
      inputBias: tf.tensor1d(cell.inputBias),
      hiddenBias: tf.tensor1d(cell.hiddenBias),
    }));
    const { out, hidden } = gru(tf, tf.tensor3d(golden.x), weights, { directions: 2, timeAxis: 1, reset });
    const values = Array.from(out.dataSync());
    return {
      out: maxDifference(values, goldenNumbers(golden.out)),
      hidden: maxDifference(Array.from(hidden.dataSync()), goldenNumbers(golden.hidden)),
      first: values.slice(0, 4),
    };
  });
}

/** Few sizes in many combinations: a GPU compiles one program for each shape it has not seen yet. */
function randomSizes(rng: Rng): Sizes {
  return {
    batch: integerBetween(rng, 2, 3),
    time: integerBetween(rng, 1, 3),
    input: 4,
    hidden: rng() < 0.5 ? 2 : 5,
    layers: integerBetween(rng, 1, 3),
    bidirectional: rng() < 0.5,
    batchFirst: rng() < 0.5,
  };
}

/** Shapes of the chosen GRU and its agreement with PyTorch first; then twice the length and fifty random GRUs. */
export async function run(tf: Tf, params: GruParams, context: RunContext<GruEvidence>): Promise<GruEvidence> {
  const { rng, report, turn } = context;
  const { batch, time, input, hidden, layers, bidirectional, batchFirst } = params;
  let evidence: GruEvidence = {
    sizes: { batch, time, input, hidden, layers, bidirectional, batchFirst },
    how: { mixed: params.mixed, cut: params.cut },
    ...measure(tf, params, rng),
    reference: againstTorch(tf, params.reset),
    hiddenOfTwice: [],
    random: [],
  };
  report(0, randomCount, evidence);
  evidence = { ...evidence, hiddenOfTwice: outerShapes(tf, { ...params, time: 2 * time }, rng).hidden };
  while (evidence.random.length < randomCount && (await turn())) {
    const sizes = randomSizes(rng);
    const shapes = outerShapes(tf, { ...params, ...sizes }, rng);
    const random = [...evidence.random, { sizes, ...shapes }];
    evidence = { ...evidence, random };
    if (random.length % 10 === 0) report(random.length, randomCount, evidence);
  }
  return evidence;
}
