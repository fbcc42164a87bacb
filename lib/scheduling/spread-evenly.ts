/** Puts `few` between `many` at even distances, both in their own order; neither need be the shorter. */
export function spreadEvenly<T>(many: readonly T[], few: readonly T[]): T[] {
  const mixed: T[] = [];
  let next = 0;
  few.forEach((item, index) => {
    const before = Math.round(((index + 1) * many.length) / (few.length + 1));
    mixed.push(...many.slice(next, before), item);
    next = before;
  });
  mixed.push(...many.slice(next));
  return mixed;
}
