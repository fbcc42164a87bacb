/** Note lines as people cite them: neighbours and near neighbours joined, `11–25, 31–35, 51`. */
export function lineRanges(lines: readonly number[], gap = 4): string {
  const ranges: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && line - last.to <= gap) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
