import { createRng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';

export type Tensor = InstanceType<Tf['Tensor']>;

/** Width of a token, of the hidden layer between, and number of classes. */
const widths = { token: 16, between: 32, classes: 3 } as const;

interface LayerWeights {
  query: Tensor;
  key: Tensor;
  value: Tensor;
  join: Tensor;
  up: Tensor;
  down: Tensor;
}

export interface VitWeights {
  /** [patch × patch, token] */
  embed: Tensor;
  /** [1, token]: learned, and the same for every image. */
  cls: Tensor;
  /** [patches + 1, token] */
  positions: Tensor;
  layers: readonly LayerWeights[];
  /** [token, classes] */
  head: Tensor;
}

/**
 * Untrained weights from a seed, uniform with variance 1 / rows, drawn in this order; golden.py draws the same.
 * What is proven here needs no training: it holds for any weights.
 */
export function drawWeights(
  tf: Tf,
  seed: number,
  pixels: number,
  patches: number,
  layers: number,
): VitWeights {
  const rng = createRng(seed);
  const draw = (rows: number, columns: number, bound = Math.sqrt(3 / rows)): Tensor =>
    tf.tensor(
      Array.from({ length: rows * columns }, () => (2 * rng() - 1) * bound),
      [rows, columns],
    );
  const { token, between, classes } = widths;
  return {
    embed: draw(pixels, token),
    cls: draw(1, token, 1),
    head: draw(token, classes),
    positions: draw(patches + 1, token, 1),
    layers: Array.from({ length: layers }, () => ({
      query: draw(token, token),
      key: draw(token, token),
      value: draw(token, token),
      join: draw(token, token),
      up: draw(token, between),
      down: draw(between, token),
    })),
  };
}

export interface VitSettings {
  heads: number;
  prepend: boolean;
  positional: boolean;
  /** Cuts token 0 off: its row of the attention sees nothing but itself. */
  maskCls: boolean;
}

function normalise(tf: Tf, x: Tensor): Tensor {
  const { mean, variance } = tf.moments(x, -1, true);
  return tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-5)));
}

/** Attention weights [heads, tokens, tokens]; each row sums to 1. */
function attend(tf: Tf, query: Tensor, key: Tensor, masked: boolean): Tensor {
  const [, tokens, size] = query.shape as [number, number, number];
  const scores = tf.div(tf.matMul(query, key, false, true), Math.sqrt(size));
  if (!masked) return tf.softmax(scores);
  const wall = Array.from({ length: tokens * tokens }, (_, i) => (i > 0 && i < tokens ? -1e9 : 0));
  return tf.softmax(tf.add(scores, tf.tensor(wall, [1, tokens, tokens])));
}

/** Patches [patches, pixels] -> the tokens before the encoder, [patches + 1, token], CLS first. */
export function tokensOf(
  tf: Tf,
  patches: Tensor,
  weights: VitWeights,
  { prepend, positional }: VitSettings,
): Tensor {
  const embedded = tf.matMul(patches, weights.embed);
  const tokens = prepend ? tf.concat([weights.cls, embedded], 0) : embedded;
  if (!positional) return tokens;
  return tf.add(tokens, tf.slice(weights.positions, [0, 0], [tokens.shape[0] as number, -1]));
}

/** The encoder, [tokens, token] -> the same: attention and a two-layer net in each layer, normalised first, added on. */
export function encode(
  tf: Tf,
  tokens: Tensor,
  weights: VitWeights,
  { heads, maskCls, prepend }: VitSettings,
): Tensor {
  const { token } = widths;
  let x = tokens;
  for (const layer of weights.layers) {
    const seen = normalise(tf, x);
    const split = (by: Tensor) =>
      tf.transpose(tf.reshape(tf.matMul(seen, by), [-1, heads, token / heads]), [1, 0, 2]);
    const attention = attend(tf, split(layer.query), split(layer.key), maskCls && prepend);
    const mixed = tf.reshape(tf.transpose(tf.matMul(attention, split(layer.value)), [1, 0, 2]), [-1, token]);
    x = tf.add(x, tf.matMul(mixed, layer.join));
    x = tf.add(x, tf.matMul(tf.relu(tf.matMul(normalise(tf, x), layer.up)), layer.down));
  }
  return x;
}

/** Logits [classes] of the token read: x[:, read, :] through the head. */
export function classify(tf: Tf, tokens: Tensor, weights: VitWeights, read: number): Tensor {
  const one = tf.slice(normalise(tf, tokens), [read, 0], [1, -1]);
  return tf.reshape(tf.matMul(one, weights.head), [widths.classes]);
}
