/** Puts `few` between `many` at even distances, both in their own order; neither need be the shorter. */
export function spreadEvenly<T>(many: readonly T[], few: readonly T[]): T[] {
  const mixed: T[] = [];
  let next = 0;
  for (const [index, item] of many.entries()) {
    while (next < few.length && placeOf(next) <= index) mixed.push(few[next++] as T);
    mixed.push(item);
  }
  return mixed.concat(few.slice(next));

  /** How many of `many` stand before the `index`th of `few`. */
  function placeOf(index: number): number {
    return Math.round(((index + 1) * many.length) / (few.length + 1));
  }
}
