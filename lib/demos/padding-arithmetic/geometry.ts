import { integerBetween, type Rng } from '@/lib/kernel/rng';

/** One side of a convolution: image side n, kernel side k, padding p on both sides, stride s, dilation d. */
export interface Sizes {
  n: number;
  k: number;
  p: number;
  s: number;
  d: number;
}

/** Who pads: p on both sides (PyTorch), or the layer itself so that ⌈n / s⌉ come out (TensorFlow's 'same'). */
export type Padding = 'explicit' | 'same';

/** Pixels from the kernel's first tap to its last, both included: d(k − 1) + 1. */
export function extentOf({ k, d }: Pick<Sizes, 'k' | 'd'>): number {
  return d * (k - 1) + 1;
}

/** What may be put on trial: the formula of torch.nn.Conv2d's documentation and three ways to get it wrong. */
export const formulas = {
  right: (z: Sizes) => Math.floor((z.n + 2 * z.p - z.d * (z.k - 1) - 1) / z.s) + 1,
  onceP: (z: Sizes) => Math.floor((z.n + z.p - z.d * (z.k - 1) - 1) / z.s) + 1,
  noDilation: (z: Sizes) => Math.floor((z.n + 2 * z.p - z.k) / z.s) + 1,
  roundedUp: (z: Sizes) => Math.ceil((z.n + 2 * z.p - z.d * (z.k - 1) - 1) / z.s) + 1,
};
export type FormulaName = keyof typeof formulas;

/** Where one side of the kernel can stand. */
export interface Layout {
  /** Zeros put before and after the image. */
  before: number;
  after: number;
  /** Positions of the kernel, found by pushing it on until it no longer fits; 0 when it never does. */
  positions: number;
  /** Padded pixels behind the last position that no tap reaches. */
  left: number;
}

/** Pushes the kernel along the padded side, one stride at a time: no formula. */
export function layoutOf(sizes: Sizes, padding: Padding): Layout {
  const { n, p, s } = sizes;
  const extent = extentOf(sizes);
  const missing = Math.max(0, (Math.ceil(n / s) - 1) * s + extent - n);
  const before = padding === 'explicit' ? p : Math.floor(missing / 2);
  const after = padding === 'explicit' ? p : missing - before;
  let positions = 0;
  while (positions * s + extent <= before + n + after) positions++;
  const end = positions === 0 ? 0 : (positions - 1) * s + extent;
  return { before, after, positions, left: before + n + after - end };
}

/** Taps of the kernel that lie on real pixels, at each position: k when it touches no padding. */
export function tapsOnPixels(sizes: Sizes, { before, positions }: Layout): number[] {
  const { n, k, s, d } = sizes;
  return Array.from({ length: positions }, (_, i) => {
    let taps = 0;
    for (let tap = 0; tap < k; tap++) {
      const pixel = i * s + tap * d - before;
      if (pixel >= 0 && pixel < n) taps++;
    }
    return taps;
  });
}

/** Random sizes whose kernel fits, small enough for many runs. */
export function drawSizes(rng: Rng): Sizes {
  for (;;) {
    const sizes = {
      n: integerBetween(rng, 1, 12),
      k: integerBetween(rng, 1, 5),
      p: integerBetween(rng, 0, 3),
      s: integerBetween(rng, 1, 4),
      d: integerBetween(rng, 1, 3),
    };
    if (layoutOf(sizes, 'explicit').positions > 0) return sizes;
  }
}
