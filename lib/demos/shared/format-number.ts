/**
 * A number as the learner reads it: at most `digits` significant digits, a real minus sign, `0` only for exactly
 * zero, powers of ten outside [1e-4, 1e6), and NaN and infinities by name, since they are evidence.
 */
export function formatNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value === 0) return '0';
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  if (Number.isInteger(size) && size < 1e6) return `${sign}${size}`;
  if (size < 1e-4 || size >= 1e6) {
    const [mantissa = '', exponent = ''] = size.toExponential(digits - 1).split('e');
    return `${sign}${Number(mantissa)}e${exponent.replace('+', '').replace('-', '−')}`;
  }
  return `${sign}${Number(size.toPrecision(digits))}`;
}

/** Numbers in order, as shown in a verdict row: `0, 0, −0.0012`. */
export function formatNumbers(values: readonly number[], digits = 4): string {
  return values.map((value) => formatNumber(value, digits)).join(', ');
}

/** A tensor's shape in its canonical form: `[4, 7, 10]`; a scalar's is `[]`. */
export function formatShape(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}
