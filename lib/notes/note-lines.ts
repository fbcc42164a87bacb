/** The student's notes have this many lines; cards and claims cite them by number. */
export const noteLineCount = 274;

/**
 * Line numbers as authors write them: `17,31` or `31-35`, ascending, each from 1 to `noteLineCount`.
 * Null when the text is anything else.
 */
export function parseNoteLines(text: string): number[] | null {
  const lines: number[] = [];
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(part);
    if (!match) return null;
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    if (first <= (lines.at(-1) ?? 0) || last < first || last > noteLineCount) return null;
    for (let line = first; line <= last; line++) lines.push(line);
  }
  return lines;
}

/** The shortest form of a list of lines: `[31, 32, 33, 40]` -> `31–33, 40`. */
export function formatNoteLines(lines: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
