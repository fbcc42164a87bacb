/** The four nets on trial; `open` is the LSTM with the bias on its forget gate. */
export const nets = ['rnn', 'gru', 'lstm', 'open'] as const;

export type NetName = (typeof nets)[number];

/**
 * log10 of the Frobenius norms of one net's slopes [time, …], from the last input back: entry k belongs to x_{T−k}. Steps
 * before the first of the `steps` are left out. In float64, for the squares of 1e-29 are below float32.
 */
export function logNormsOf(slopes: Float32Array | readonly number[], time: number, steps: number): number[] {
  const each = slopes.length / time;
  return Array.from({ length: steps }, (_, k) => {
    const from = (time - 1 - k) * each;
    let sum = 0;
    for (let i = from; i < from + each; i++) sum += (slopes[i] as number) ** 2;
    return Math.log10(Math.sqrt(sum));
  });
}
