/** The figures of one row: percentiles in milliseconds, and how p95 stands to its budget. */
export function summary(timesMs: readonly number[], budgetMs: number) {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1));
  return {
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'max ms': at(1),
    'p95 / budget': Number((at(0.95) / budgetMs).toFixed(2)),
  };
}
