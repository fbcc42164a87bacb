import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { drawSizes, extentOf, type FormulaName, formulas, type Padding, type Sizes } from './geometry';

type Tensor4D = ReturnType<Tf['tensor4d']>;

export interface PaddingParams extends Sizes {
  padding: Padding;
  formula: FormulaName;
}

export interface PaddingEvidence {
  sizes: Sizes;
  padding: Padding;
  /** Side of the output tensor of this setting; 0 when the kernel does not fit. */
  side: number;
  /** An image of ones under a kernel of ones, [side][side]: each number counts the taps on real pixels. */
  counts: readonly (readonly number[])[];
  /** Random settings convolved, and for how many of them each formula gave the size that came out. */
  draws: { tried: number; agreed: Record<FormulaName, number> };
}

const randomCount = 80;

/** A kernel of ones, [rows, columns, 1, 1], its taps d apart: tfjs refuses stride and dilation together, and zeros between are the same. */
function kernelOf(tf: Tf, { k, s, d }: Sizes, flat: boolean): { kernel: Tensor4D; dilation: number } {
  const spread = s > 1 && d > 1;
  const side = spread ? extentOf({ k, d }) : k;
  const tap = (i: number) => (!spread || i % d === 0 ? 1 : 0);
  const columns = flat ? 1 : side;
  const values = Array.from(
    { length: side * columns },
    (_, i) => tap(Math.floor(i / columns)) * tap(i % columns),
  );
  return { kernel: tf.tensor4d(values, [side, columns, 1, 1]), dilation: spread ? 1 : d };
}

/** The device's own convolution of ones, [1, side, side, 1]; `flat` is one column wide, for the many random sizes. */
function convolve(tf: Tf, sizes: Sizes, padding: Padding, flat = false): Tensor4D {
  const { n, p, s } = sizes;
  const { kernel, dilation } = kernelOf(tf, sizes, flat);
  const sides = flat ? ([0, 0] as [number, number]) : ([p, p] as [number, number]);
  return tf.conv2d(
    tf.ones([1, n, flat ? 1 : n, 1]) as Tensor4D,
    kernel,
    s,
    padding === 'same' ? 'same' : [[0, 0], [p, p], sides, [0, 0]],
    'NHWC',
    flat ? [dilation, 1] : dilation,
  );
}

/** The chosen setting once, then many random ones: what size really comes out? */
export async function run(
  tf: Tf,
  params: PaddingParams,
  { rng, report, turn }: RunContext<PaddingEvidence>,
): Promise<PaddingEvidence> {
  const { padding } = params;
  const sizes = { n: params.n, k: params.k, p: params.p, s: params.s, d: params.d };
  const fits = padding === 'same' || sizes.n + 2 * sizes.p >= extentOf(sizes);
  const counts: number[][] = [];
  if (fits) {
    const out = tf.tidy(() => convolve(tf, sizes, padding));
    const [side, flat] = [out.shape[1], Array.from(await out.data())];
    out.dispose();
    for (let row = 0; row < side; row++) counts.push(flat.slice(row * side, (row + 1) * side));
  }
  const agreed = { right: 0, onceP: 0, noDilation: 0, roundedUp: 0 };
  const evidence = (tried: number): PaddingEvidence => ({
    sizes,
    padding,
    side: counts.length,
    counts,
    draws: { tried, agreed: { ...agreed } },
  });
  report(0, randomCount, evidence(0));

  let tried = 0;
  while (tried < randomCount && (await turn())) {
    const drawn = drawSizes(rng);
    const side = tf.tidy(() => convolve(tf, drawn, 'explicit', true).shape[1]);
    tried++;
    for (const name of Object.keys(agreed) as FormulaName[])
      if (formulas[name](drawn) === side) agreed[name]++;
    if (tried % 20 === 0) report(tried, randomCount, evidence(tried));
  }
  return evidence(tried);
}
