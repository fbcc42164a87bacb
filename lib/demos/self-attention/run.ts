import type { RunContext } from '@/lib/demos/contract';
import { centreDigit } from '@/lib/demos/shared/centre-digit';
import { createRng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { digitTokens } from './digit-tokens';
import { pictureOf } from './picture';
import { columnSums, entropy, type Matrix, plainAttention, rowSums } from './plain-attention';
import { batchOf, embeddingOf, tokensOf } from './tokens';

type Tensor = InstanceType<Tf['Tensor']>;

export interface AttentionParams {
  source: 'sentence' | 'digit';
  sentence: string;
  picture: string;
  batch: number;
  /** d, of a token and of its query, key and value. */
  size: number;
  head: number;
  /** Q Kᵀ compares tokens; Qᵀ K would compare features. */
  product: 'tokens' | 'features';
  softmaxOver: 'keys' | 'queries';
  scaled: boolean;
  temperature: number;
  /** Seed of the untrained projections. */
  weights: number;
}

export interface AttentionEvidence {
  params: AttentionParams;
  /** Of the first sequence: words, or CLS and the patch numbers. */
  tokens: readonly string[];
  /** What the rows and columns of the matrix stand for: the tokens, or the features when those were compared. */
  names: readonly string[];
  shapes: {
    query: readonly number[];
    attention: readonly number[];
    /** The same tokens with twice the feature size. */
    doubled: readonly number[];
    /** 4 sequences of 100 tokens, the sizes of the notes, with d = 8 and d = 16. */
    hundred: readonly (readonly number[])[];
  };
  /** Attention of the first sequence, [N, N]. */
  weights: Matrix;
  /** Of all sequences: largest |row sum − 1| and largest |column sum − 1|. */
  rowError: number;
  columnError: number;
  /** Values and outputs of the first sequence, [N, d]. */
  values: Matrix;
  output: Matrix;
  /** Largest difference between the batched products and three plain loops, weights and outputs. */
  loopError: number;
  /** Standard deviation of the scores that go into softmax. */
  spread: number;
  /** Mean over the rows, in nats. */
  entropy: number;
  /** For a digit: the 28 × 28 grey levels the net was given. */
  pixels: readonly number[] | null;
}

interface Projected {
  tokens: readonly string[];
  query: Tensor;
  key: Tensor;
  value: Tensor;
}

export async function run(
  tf: Tf,
  params: AttentionParams,
  { weights: load, rng, report }: RunContext<AttentionEvidence>,
): Promise<AttentionEvidence> {
  const pixels = params.source === 'digit' ? [...centreDigit(pictureOf(params.picture), 28, 28)] : null;
  const trained = pixels ? await load('digit-vit') : null;
  const noise = Array.from({ length: 4 * 100 * 16 }, () => 2 * rng() - 1);

  const compare = (x: Tensor) => (params.product === 'tokens' ? x : tf.transpose(x, [0, 2, 1]));
  const turn = ({ tokens, query, key, value }: Projected): Projected => ({
    tokens,
    query: compare(query),
    key: compare(key),
    value: compare(value),
  });
  const scope: { tokens: readonly string[] } = { tokens: [] };
  const tensors = tf.tidy(() => {
    const { tokens, query, key, value } = turn(
      trained && pixels
        ? digitTokens(tf, trained, pixels, params.head - 1)
        : projectSentence(tf, params, params.size),
    );
    const scores = scoresOf(tf, query, key, params);
    const attention = weigh(tf, scores, params);
    const twice = turn(projectSentence(tf, params, params.size * 2));
    const hundred = [8, 16].map((size) => {
      const given = tf.tensor(noise.slice(0, 400 * size), [4, 100, size]);
      const x = compare(given);
      return scoresOf(tf, x, x, params);
    });
    scope.tokens = tokens;
    return {
      query,
      key,
      value,
      attention,
      scores,
      output: tf.matMul(attention, value),
      doubled: weigh(tf, scoresOf(tf, twice.query, twice.key, params), params),
      first: hundred[0] as Tensor,
      second: hundred[1] as Tensor,
    };
  });
  const nested = async (tensor: Tensor) => (await tensor.array()) as number[][][];
  const [query, key, value, attention, scores, output] = await Promise.all(
    [tensors.query, tensors.key, tensors.value, tensors.attention, tensors.scores, tensors.output].map(
      nested,
    ),
  );
  const shapes = {
    query: [...tensors.query.shape],
    attention: [...tensors.attention.shape],
    doubled: [...tensors.doubled.shape],
    hundred: [[...tensors.first.shape], [...tensors.second.shape]],
  };
  tf.dispose(Object.values(tensors));

  const all = attention ?? [];
  const flat = (scores ?? []).flat(2);
  const factor = scaleOf(params, shapes.query.at(-1) ?? 1);
  let loopError = 0;
  (query ?? []).forEach((q, b) => {
    const overQueries = params.softmaxOver === 'queries';
    const plain = plainAttention(q, key?.[b] ?? [], value?.[b] ?? [], factor, overQueries);
    loopError = Math.max(
      loopError,
      apart(plain.weights, all[b] ?? []),
      apart(plain.output, output?.[b] ?? []),
    );
  });
  const fromOne = (sums: number[]) => Math.max(...sums.map((sum) => Math.abs(sum - 1)));
  const evidence: AttentionEvidence = {
    params,
    tokens: scope.tokens,
    names: params.product === 'tokens' ? scope.tokens : (all[0] ?? []).map((_, i) => `f${i + 1}`),
    shapes,
    weights: all[0] ?? [],
    rowError: Math.max(...all.map((matrix) => fromOne(rowSums(matrix)))),
    columnError: Math.max(...all.map((matrix) => fromOne(columnSums(matrix)))),
    values: value?.[0] ?? [],
    output: output?.[0] ?? [],
    loopError,
    spread: deviation(flat),
    entropy: mean(all.flat().map(entropy)),
    pixels,
  };
  report(1, 1, evidence);
  return evidence;
}

/** x Wq, x Wk, x Wv with untrained weights of variance 1/d, so that queries and keys have unit variance: [B, N, d] each. */
function projectSentence(tf: Tf, params: AttentionParams, size: number): Projected {
  const tokens = tokensOf(params.sentence);
  const rng = createRng(params.weights);
  const project = () =>
    tf.tensor2d(
      Array.from({ length: size * size }, () => (2 * rng() - 1) * Math.sqrt(3 / size)),
      [size, size],
    );
  const vectors = batchOf(tokens, params.batch).map((row) => row.map((token) => embeddingOf(token, size)));
  const x = tf.reshape(tf.tensor3d(vectors), [-1, size]);
  const [query, key, value] = [project(), project(), project()].map((by) =>
    tf.reshape(tf.matMul(x, by), [params.batch, tokens.length, size]),
  ) as [Tensor, Tensor, Tensor];
  return { tokens, query, key, value };
}

function scoresOf(tf: Tf, query: Tensor, key: Tensor, params: AttentionParams): Tensor {
  const product = tf.matMul(query, tf.transpose(key, [0, 2, 1]));
  return tf.mul(product, scaleOf(params, query.shape.at(-1) as number));
}

function weigh(tf: Tf, scores: Tensor, { softmaxOver }: AttentionParams): Tensor {
  if (softmaxOver === 'keys') return tf.softmax(scores);
  return tf.transpose(tf.softmax(tf.transpose(scores, [0, 2, 1])), [0, 2, 1]);
}

function scaleOf({ scaled, temperature }: AttentionParams, size: number): number {
  return 1 / temperature / (scaled ? Math.sqrt(size) : 1);
}

function apart(a: Matrix, b: Matrix): number {
  return Math.max(
    ...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - (b[i]?.[j] ?? Number.NaN)))),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
