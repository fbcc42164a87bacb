/** Positions of a slider: 0 to 1000, whatever the range of the param. */
export const positions = 1000;

interface Range {
  min: number;
  max: number;
  step: number;
  log?: boolean;
}

/** Where on the slider a value stands. */
export function positionOf({ min, max, log }: Range, value: number): number {
  const share = log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.round(share * positions);
}

/** The value at a position: two significant digits on a logarithmic scale, else on the grid of steps. */
export function valueAt({ min, max, step, log }: Range, position: number): number {
  const share = position / positions;
  const raw = log ? min * (max / min) ** share : min + Math.round((share * (max - min)) / step) * step;
  const tidy = Number(raw.toPrecision(log ? 2 : 12));
  return Math.min(max, Math.max(min, tidy));
}

/** One arrow key on: a step on a linear scale, about 5 % on a logarithmic one. */
export function nudged(range: Range, value: number, times: number): number {
  if (!range.log) return clamp(range, Number((value + times * range.step).toPrecision(12)));
  const next = valueAt(range, positionOf(range, value) + times * 8);
  return next === value ? clamp(range, Number((value * (1 + 0.1 * Math.sign(times))).toPrecision(2))) : next;
}

function clamp({ min, max }: Range, value: number): number {
  return Math.min(max, Math.max(min, value));
}
