/** base^n by squaring and multiplying, n ≥ 0; null for n = 0. Needs no logarithm, so the base may be negative. */
export function repeatedProduct<T>(base: T, n: number, times: (a: T, b: T) => T): T | null {
  let product: T | null = null;
  let square = base;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product = product === null ? square : times(product, square);
    if (rest > 1) square = times(square, square);
  }
  return product;
}
