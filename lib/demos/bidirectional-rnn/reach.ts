/** Norms of ∂(one half of out[t]) / ∂x[s]: [t][s], for the forward and the backward half. */
export interface Reach {
  forward: number[][];
  backward: number[][];
}

export type Half = keyof Reach;

/**
 * From the squared entries of the Jacobian, summed over a token's features, [time × 2 × hidden, time] flat, to the norms of
 * each half. Zero stays exactly zero.
 */
export function reachFrom(squares: ArrayLike<number>, time: number, hidden: number): Reach {
  const norms = (half: 0 | 1) =>
    Array.from({ length: time }, (_, t) =>
      Array.from({ length: time }, (_, s) => {
        let sum = 0;
        for (let unit = 0; unit < hidden; unit++)
          sum += squares[(t * 2 * hidden + half * hidden + unit) * time + s] as number;
        return Math.sqrt(sum);
      }),
    );
  return { forward: norms(0), backward: norms(1) };
}

/** Positions of the tokens that a half at position t depends on at all. */
export function seenBy(reach: Reach, half: Half, t: number): number[] {
  return (reach[half][t] ?? []).flatMap((norm, s) => (norm > 0 ? [s] : []));
}

/** The largest norm over the pairs (t, s) for which `on` holds; 0 when there is none. */
export function largest(
  norms: readonly (readonly number[])[],
  on: (t: number, s: number) => boolean,
): number {
  return Math.max(0, ...norms.flatMap((row, t) => row.filter((_, s) => on(t, s))));
}

/** The smallest; infinite when there is none. */
export function smallest(
  norms: readonly (readonly number[])[],
  on: (t: number, s: number) => boolean,
): number {
  return Math.min(Number.POSITIVE_INFINITY, ...norms.flatMap((row, t) => row.filter((_, s) => on(t, s))));
}
