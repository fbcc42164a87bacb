import type { Kind } from './cells';

/** The four nets on trial; `open` is the LSTM with the bias on its forget gate. */
export const nets = ['rnn', 'gru', 'lstm', 'open'] as const;

export type NetName = (typeof nets)[number];

/**
 * log10 of the Frobenius norms of the slopes [variants, T, …] of one kind, from the last input back: entry k belongs to
 * x_{T−k}. In float64, for the squares of 1e-29 are below float32.
 */
export function logNormsOf(
  kind: Kind,
  slopes: ArrayLike<number>,
  time: number,
): Partial<Record<NetName, number[]>> {
  const names: readonly NetName[] = kind === 'lstm' ? ['lstm', 'open'] : [kind];
  const each = slopes.length / names.length / time;
  return Object.fromEntries(
    names.map((name, variant) => [
      name,
      Array.from({ length: time }, (_, k) => {
        const from = (variant * time + (time - 1 - k)) * each;
        let sum = 0;
        for (let i = from; i < from + each; i++) sum += (slopes[i] as number) ** 2;
        return Math.log10(Math.sqrt(sum));
      }),
    ]),
  );
}
