import type { Rng } from '@/lib/kernel/rng';

/** Images a set holds, and their side: made up, a colour with grain each. */
export const [count, edge] = [6, 8] as const;

/** Daylight for training, dusk for the test: each channel's middle level in [0, 1]. */
const light = { train: [0.52, 0.56, 0.42], test: [0.3, 0.31, 0.38] } as const;

/** A set of [count, edge, edge, 3] levels in [0, 1], row by row: a shade for each image, and grain. */
export function drawSet(rng: Rng, of: 'train' | 'test'): number[] {
  return Array.from({ length: count }, () => 0.25 * (rng() - 0.5)).flatMap((shade) =>
    Array.from({ length: edge * edge }, () => 0.3 * (rng() - 0.5)).flatMap((grain) =>
      light[of].map((middle) => Math.min(1, Math.max(0, middle + shade + grain + 0.06 * (rng() - 0.5)))),
    ),
  );
}
