/** The slopes of one step: [size][input + size + 1], columns as `step` in cells.ts sees them. */
export type StepJacobian = readonly ArrayLike<number>[];

/**
 * log10 ‖∂h_T/∂x_{T−k}‖ (Frobenius) for k = 0 … steps − 1, by multiplying the Jacobians of single steps from the end: the
 * first `hidden` entries of the state are h. In float64, for float32 ends at 1e-45 and its squares at 1e-22.
 */
export function chainNorms(
  jacobians: readonly StepJacobian[],
  steps: number,
  { hidden, input }: { hidden: number; input: number },
): number[] {
  const size = jacobians[0]?.length ?? 0;
  let reach = Array.from({ length: hidden }, (_, i) => Array.from({ length: size }, (_, k) => +(i === k)));
  return Array.from({ length: steps }, (_, k) => {
    const jacobian = jacobians[jacobians.length - 1 - k] as StepJacobian;
    const through = (from: number, count: number) =>
      reach.map((row) =>
        Array.from({ length: count }, (_, column) =>
          row.reduce(
            (sum, slope, i) => sum + slope * ((jacobian[i] as ArrayLike<number>)[from + column] as number),
            0,
          ),
        ),
      );
    const onInput = through(0, input);
    reach = through(input, size);
    return Math.log10(Math.hypot(...onInput.flat()));
  });
}
