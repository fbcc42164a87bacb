import type { Rng } from '@/lib/kernel/rng';

/** Points of two classes in the plane: the common one around the origin, the rare one around `centre`. */
export interface Blobs {
  points: readonly (readonly [x: number, y: number])[];
  /** 1 for the rare class. The rare points come last. */
  labels: readonly (0 | 1)[];
}

/** Two standard normal numbers from two uniform ones (Box and Muller). */
function normalPair(rng: Rng): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - rng()));
  const angle = 2 * Math.PI * rng();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** Draws `count` points of which `rarePercent` % (at least one) are rare; both blobs have standard deviation 1. */
export function drawBlobs(rng: Rng, count: number, rarePercent: number, centre: readonly number[]): Blobs {
  const rare = Math.max(1, Math.round((count * rarePercent) / 100));
  const labels = Array.from({ length: count }, (_, i) => (i < count - rare ? 0 : 1) as 0 | 1);
  const points = labels.map((label) => {
    const [x, y] = normalPair(rng);
    return [x + label * (centre[0] ?? 0), y + label * (centre[1] ?? 0)] as const;
  });
  return { points, labels };
}
