import { createRng, integerBetween } from '@/lib/kernel/rng';

/**
 * The order of the patches: `order[i]` is the patch that comes at place i. With `shuffle` 0 only two places are swapped
 * (counted from 1), otherwise all are shuffled by that seed.
 */
export function orderOf(patches: number, first: number, second: number, shuffle: number): number[] {
  const order = Array.from({ length: patches }, (_, i) => i);
  if (shuffle === 0) {
    order[first - 1] = second - 1;
    order[second - 1] = first - 1;
    return order;
  }
  const rng = createRng(shuffle);
  for (let i = patches - 1; i > 0; i--) {
    const j = integerBetween(rng, 0, i);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}
