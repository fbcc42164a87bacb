const names: ReadonlyMap<number, string> = new Map([
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
]);

function nameOf(value: number): string | undefined {
  if (Number.isNaN(value)) return 'NaN';
  if (Object.is(value, -0)) return '-0';
  return names.get(value);
}

/** A copy in which every number that JSON cannot say is `{ "$number": "NaN" }`, so that evidence survives it. */
export function encodeNumbers(value: unknown): unknown {
  if (typeof value === 'number') {
    const name = nameOf(value);
    return name ? { $number: name } : value;
  }
  return mapInside(value, encodeNumbers);
}

/** The inverse of `encodeNumbers`. */
export function decodeNumbers(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && '$number' in value) return Number(value.$number);
  return mapInside(value, decodeNumbers);
}

function mapInside(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}
