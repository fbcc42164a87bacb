/**
 * The colour of a signed value: paper at 0, blue below, red above, full at ±`limit`. A value that is not finite
 * has no place on the scale: draw it as text.
 */
export function divergingColour(value: number, limit: number): string {
  const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : 0;
  const hue = value < 0 ? 'var(--gradient-negative)' : 'var(--gradient-positive)';
  return `color-mix(in oklab, ${hue} ${Math.round(share * 100)}%, var(--paper-raised))`;
}
