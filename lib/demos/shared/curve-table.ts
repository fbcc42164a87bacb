import type { TableData } from './data-table';

/** A measured curve: [step, value], steps ascending. */
export type CurvePoints = readonly (readonly [step: number, value: number])[];

/**
 * The numbers behind curves over a common step, at most `rows` lines, evenly spread, always with the first, the last and
 * the steps of `keep` that some curve has. A curve without a value at a step leaves its cell empty.
 */
export function curveTable(
  stepName: string,
  curves: readonly { name: string; points: CurvePoints }[],
  keep: readonly number[] = [],
  rows = 20,
): TableData {
  const values = curves.map(({ points }) => new Map(points));
  const steps = [...new Set(values.flatMap((curve) => [...curve.keys()]))].sort((a, b) => a - b);
  const every = Math.max(1, Math.ceil((steps.length - 1) / Math.max(1, rows - 1)));
  const shown = steps.filter(
    (step, at) => at % every === 0 || at === steps.length - 1 || keep.includes(step),
  );
  return {
    columns: [stepName, ...curves.map(({ name }) => name)],
    rows: shown.map((step) => [step, ...values.map((curve) => curve.get(step) ?? '')]),
  };
}
