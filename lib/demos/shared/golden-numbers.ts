/** The flat list of numbers behind a golden value of any nesting. JSON has no NaN and no infinities: they are text there. */
export function goldenNumbers(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(goldenNumbers);
  if (typeof value === 'boolean') return [value ? 1 : 0];
  if (typeof value === 'number' || value === 'NaN' || value === 'Infinity' || value === '-Infinity')
    return [Number(value)];
  throw new Error(`a golden holds numbers, "NaN", "Infinity" or "-Infinity"; got ${JSON.stringify(value)}`);
}

/** Largest absolute difference; equal infinities and two NaN differ by 0, anything else against NaN by Infinity. */
export function maxDifference(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let worst = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    if (Object.is(x, y) || x === y || (Number.isNaN(x) && Number.isNaN(y))) continue;
    const difference = Math.abs(x - y);
    worst = Math.max(worst, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
  }
  return worst;
}
