import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { classify, drawWeights, encode, type Tensor, tokensOf, type VitSettings } from './encoder';
import { cutIntoPatches, pictureOf } from './image';

export interface ClsParams extends VitSettings {
  image: number;
  patch: number;
  layers: number;
  read: number;
  /** Seed of the untrained weights. */
  weights: number;
}

export interface ClsEvidence {
  params: ClsParams;
  patches: number;
  /** Tokens that enter the encoder. */
  tokens: number;
  /** The index that was read: `read`, or the last token when there are fewer. */
  read: number;
  /** Before the encoder: how far the token read differs between the picture and its negative. */
  startDifference: number;
  logits: readonly number[];
  /** ‖d logit 0 / d patch k‖ for every patch, read before the encoder and after it. */
  gradientsBefore: readonly number[];
  gradients: readonly number[];
  /** How far the logits move when the patches come in reverse order. */
  shuffle: number;
}

/** One picture through an untrained ViT: what the token read knows before the encoder, and what after. */
export async function run(
  tf: Tf,
  params: ClsParams,
  { report }: RunContext<ClsEvidence>,
): Promise<ClsEvidence> {
  const cut = cutIntoPatches(pictureOf(params.image), params.patch);
  const patches = cut.length;
  const scope: { evidence: ClsEvidence | null } = { evidence: null };
  tf.tidy(() => {
    const pixels = params.patch * params.patch;
    const weights = drawWeights(tf, params.weights, pixels, patches, params.layers);
    const given = tf.tensor2d(cut, [patches, pixels]);
    const start = tokensOf(tf, given, weights, params);
    const tokens = start.shape[0] as number;
    const read = Math.min(params.read, tokens - 1);
    const negative = tokensOf(tf, tf.sub(1, given), weights, params);
    const tokenRead = (all: Tensor) => tf.slice(all, [read, 0], [1, -1]);

    const before = (x: Tensor) => classify(tf, tokensOf(tf, x, weights, params), weights, read);
    const after = (x: Tensor) =>
      classify(tf, encode(tf, tokensOf(tf, x, weights, params), weights, params), weights, read);
    const slopes = (logits: (x: Tensor) => Tensor) => {
      const gradient = tf.grad((x: Tensor) => tf.sum(tf.slice(logits(x), [0], [1])))(given);
      return Array.from(tf.norm(gradient, 2, 1).dataSync());
    };
    const logits = after(given);
    scope.evidence = {
      params,
      patches,
      tokens,
      read,
      startDifference: largest(tf, tf.sub(tokenRead(start), tokenRead(negative))),
      logits: Array.from(logits.dataSync()),
      gradientsBefore: slopes(before),
      gradients: slopes(after),
      shuffle: largest(tf, tf.sub(after(tf.reverse(given, 0)), logits)),
    };
  });
  const evidence = scope.evidence as ClsEvidence;
  report(1, 1, evidence);
  return evidence;
}

function largest(tf: Tf, difference: Tensor): number {
  return tf.max(tf.abs(difference)).dataSync()[0] ?? Number.NaN;
}
