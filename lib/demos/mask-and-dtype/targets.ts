import type { Params } from './params';

/** Number of classes: background and person. */
export const classes = 2;

/**
 * The number each painted label becomes in the target of the loss, computed without a device, for pictures and tests.
 * A byte holds label mod 256; then ids become classes. `after` keeps the padding apart, `all` is a bare mask > 0.
 */
export function targetOf(
  label: number,
  { store, convert, padding }: Pick<Params, 'store' | 'convert' | 'padding'>,
): number {
  const stored = storedAs(label === -1 ? padding : label, store);
  const isPadding = label === -1;
  if (convert === 'none' || (convert === 'after' && isPadding)) return stored;
  return stored > 0 ? 1 : 0;
}

/** What a pixel of the file holds: all of a long, the lowest 8 bits in a byte. */
export function storedAs(label: number, store: 'uint8' | 'int64'): number {
  return store === 'uint8' ? ((label % 256) + 256) % 256 : label;
}

/** True for a number that cross-entropy over `classes` classes can look up. */
export function isClass(target: number): boolean {
  return Number.isInteger(target) && target >= 0 && target < classes;
}
