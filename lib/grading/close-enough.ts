/**
 * Whether two numbers agree within an absolute tolerance, both ends included. NaN agrees with NaN, an infinity with the
 * same infinity. The rounding of the subtraction itself is forgiven, so that 0.65 is within 0.01 of 0.64,
 * and 0.3 equals 0.1 + 0.2.
 */
export function closeEnough(given: number, right: number, tolerance: number): boolean {
  if (Object.is(given, right) || given === right) return true;
  if (!Number.isFinite(given) || !Number.isFinite(right)) return false;
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(given), Math.abs(right));
  return Math.abs(given - right) <= tolerance + rounding;
}
