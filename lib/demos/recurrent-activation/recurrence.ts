/** A 2 × 2 matrix, row by row. */
export type Matrix = readonly [readonly [number, number], readonly [number, number]];

/** W = ρ R with R a rotation by `angle` degrees, or a shear; both have spectral radius ρ, only the first keeps lengths. */
export function recurrentMatrix(radius: number, angle: number, shape: 'rotation' | 'shear'): Matrix {
  if (shape === 'shear')
    return [
      [radius, radius],
      [0, radius],
    ];
  const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return [
    [radius * c, -radius * s],
    [radius * s, radius * c],
  ];
}

/** What a linear recurrence with a W that keeps lengths up to ρ leaves of |h_0| after T steps: |h_0| ρ^T. */
export function lengthAfter(start: readonly number[], radius: number, steps: number): number {
  return Math.hypot(...start) * radius ** steps;
}
