export const ballNames = ['A', 'B', 'C', 'D', 'E'] as const;

/** Starts left of 0 are blue, right of it red, as everywhere around zero; inner balls have dashed lines. */
export function ballColour(start: number): string {
  if (start === 0) return 'var(--ink-soft)';
  return start < 0 ? 'var(--gradient-negative)' : 'var(--gradient-positive)';
}

export function ballDash(index: number): string | undefined {
  return index % 2 === 1 ? '5 3' : undefined;
}
