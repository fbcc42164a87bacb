/**
 * Heights for the labels at the ends of lines: each as near as may be to the height it wants, none closer than `gap`
 * to the next, all within [top, bottom] where there is room for them. Same order as given; all in px, y grows downwards.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let lowest = top;
  for (const at of order) {
    placed[at] = Math.max(lowest, placed[at] ?? 0);
    lowest = (placed[at] as number) + gap;
  }
  // What was pushed out at the bottom pushes the others back up.
  let highest = bottom;
  for (const at of order.reverse()) {
    placed[at] = Math.min(highest, placed[at] as number);
    highest = (placed[at] as number) - gap;
  }
  return placed;
}
