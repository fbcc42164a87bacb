import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import type { StampSizes } from './stamps';

type Tensor4D = ReturnType<Tf['tensor4d']>;

export interface UpsamplingParams extends StampSizes {
  /** [[a, b], [c, d]], flat: the picture to be doubled. */
  x: number[];
  kernel: 'random' | 'flipped' | 'ones';
  alignCorners: boolean;
}

export interface UpsamplingEvidence {
  params: UpsamplingParams;
  /** Ones stamped with a kernel of ones, [side][side]: how often each pixel is written. */
  counts: readonly (readonly number[])[];
  /** Largest difference of that from zeros between the pixels and an ordinary convolution. */
  stuffed: number;
  /** ⟨conv u, v⟩ and ⟨u, convT v⟩ */
  products: readonly [number, number];
  /** max |convT(conv u) − u| */
  notUndone: number;
  /** The 2 × 2 picture doubled in three ways, [4][4]. */
  nearest: readonly (readonly number[])[];
  bilinear: readonly (readonly number[])[];
  unpooled: readonly (readonly number[])[];
}

/** Whose maxima say where unpooling puts its values, [4, 4]: any picture would do. */
const remembered = [3, 1, 0, 2, 0, 2, 1, 7, 5, 0, 1, 3, 2, 6, 4, 0];

function rowsOf(values: ArrayLike<number>): number[][] {
  const side = Math.round(Math.sqrt(values.length));
  return Array.from({ length: side }, (_, y) => Array.from(values).slice(y * side, (y + 1) * side));
}

/** Counts, both sides of the adjoint equation, what is left after there and back, and three other ways up. */
export async function run(
  tf: Tf,
  params: UpsamplingParams,
  { rng, report }: RunContext<UpsamplingEvidence>,
): Promise<UpsamplingEvidence> {
  const { n, k, s, p, kernel, alignCorners } = params;
  const side = (n - 1) * s + k;
  const draw = (count: number) => Array.from({ length: count }, () => 2 * rng() - 1);
  const weights = kernel === 'ones' ? new Array<number>(k * k).fill(1) : draw(k * k);
  const [u, v] = [draw(side * side), draw(n * n)];
  const square = (values: number[], size: number) => tf.tensor4d(values, [1, size, size, 1]);
  const asKernel = (values: number[]) => tf.tensor4d(values, [k, k, 1, 1]);

  const tensors = tf.tidy(() => {
    const ones = tf.ones([k, k, 1, 1]) as Tensor4D;
    const whole = tf.conv2dTranspose(tf.ones([1, n, n, 1]) as Tensor4D, ones, [1, side, side, 1], s, 'valid');
    const inner = [1, side - 2 * p, side - 2 * p, 1];
    const down = asKernel(weights);
    const up = kernel === 'flipped' ? asKernel([...weights].reverse()) : down;
    const [from, other] = [square(u, side), square(v, n)];
    const convolved = tf.conv2d(from, down, s, 'valid');
    const back = (t: Tensor4D) => tf.conv2dTranspose(t, up, [1, side, side, 1], s, 'valid');
    const x = square(params.x, 2);
    return {
      counts: tf.slice(whole, [0, p, p, 0], inner),
      stuffed: tf.max(tf.abs(tf.sub(whole, stuffAndConvolve(tf, n, k, s)))),
      left: tf.sum(tf.mul(convolved, other)),
      right: tf.sum(tf.mul(from, back(other))),
      notUndone: tf.max(tf.abs(tf.sub(back(convolved), from))),
      nearest: tf.image.resizeNearestNeighbor(x, [4, 4], false, true),
      bilinear: tf.image.resizeBilinear(x, [4, 4], alignCorners, !alignCorners),
      // Unpooling puts each value back where the maximum was: that is max pooling's own gradient.
      unpooled: tf.grad((t) => tf.maxPool(t as Tensor4D, 2, 2, 'valid'))(square(remembered, 4), x),
    };
  });
  const names = Object.keys(tensors) as (keyof typeof tensors)[];
  const values = await Promise.all(names.map((name) => tensors[name].data()));
  tf.dispose(Object.values(tensors));
  const of = (name: keyof typeof tensors) => values[names.indexOf(name)] as ArrayLike<number>;
  const one = (name: keyof typeof tensors) => of(name)[0] ?? Number.NaN;
  const evidence: UpsamplingEvidence = {
    params,
    counts: rowsOf(of('counts')),
    stuffed: one('stuffed'),
    products: [one('left'), one('right')],
    notUndone: one('notUndone'),
    nearest: rowsOf(of('nearest')),
    bilinear: rowsOf(of('bilinear')),
    unpooled: rowsOf(of('unpooled')),
  };
  report(1, 1, evidence);
  return evidence;
}

/** The same by hand: s − 1 zeros between the pixels, k − 1 around them, and an ordinary convolution. Its size is what comes out. */
function stuffAndConvolve(tf: Tf, n: number, k: number, s: number): Tensor4D {
  const spread = (n - 1) * s + 1;
  const at = (i: number) => (i % s === 0 ? 1 : 0);
  const stuffed = Array.from({ length: spread ** 2 }, (_, i) => at(Math.floor(i / spread)) * at(i % spread));
  const around: [number, number] = [k - 1, k - 1];
  return tf.conv2d(
    tf.pad(tf.tensor4d(stuffed, [1, spread, spread, 1]), [[0, 0], around, around, [0, 0]]) as Tensor4D,
    tf.ones([k, k, 1, 1]) as Tensor4D,
    1,
    'valid',
  );
}
