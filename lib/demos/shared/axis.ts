/** What an axis of a tensor counts. One colour each, in figures, formulas, code and typed answers alike. */
export type Axis = 'batch' | 'time' | 'hidden' | 'channel' | 'space';

/** The CSS colour of an axis, for `fill`, `stroke` and `color`. */
export function axisColour(axis: Axis): string {
  return `var(--axis-${axis})`;
}
