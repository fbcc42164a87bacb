import type { Rng } from '@/lib/kernel/rng';

export interface Points {
  xs: number[];
  ys: number[];
}

export interface NoisyCurve {
  train: Points;
  validation: Points;
  /** Looked at once, after training: it takes no part in stopping. */
  test: Points;
}

const heldOut = 100;

/** What the data would be without noise. */
export function trueCurve(x: number): number {
  return Math.sin(2 * x);
}

/** Points on [−1, 1], one in each equal cell, with normal noise. Drawn in the order train, validation, test. */
export function noisyCurve(rng: Rng, points: number, noise: number): NoisyCurve {
  const draw = (count: number): Points => {
    const [xs, ys]: [number[], number[]] = [[], []];
    for (let i = 0; i < count; i++) {
      const x = (2 * (i + rng())) / count - 1;
      xs.push(x);
      ys.push(trueCurve(x) + noise * normal(rng));
    }
    return { xs, ys };
  };
  return { train: draw(points), validation: draw(heldOut), test: draw(heldOut) };
}

/** Box–Muller; the logarithm never sees 0. */
export function normal(rng: Rng): number {
  const radius = Math.sqrt(-2 * Math.log(1 - rng()));
  return radius * Math.cos(2 * Math.PI * rng());
}

/** 0 … count − 1 in random order (Fisher–Yates). */
export function shuffled(rng: Rng, count: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
