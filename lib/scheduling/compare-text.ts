/** Orders by code unit, the same on every device; `localeCompare` follows the device's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
