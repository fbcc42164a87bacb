/** Columns of a table that are read. */
const mostCells = 24;

/** A row of a table: `| a | b \| c |` -> `a`, `b | c`. A bar in backticks divides nothing. */
export function splitCells(line: string): string[] {
  const row = line.trim().replace(/^\|/, '');
  const cells: string[] = [];
  let cell = '';
  let inCode = false;
  for (let i = 0; i < row.length && cells.length < mostCells; i++) {
    const letter = row[i] as string;
    if (letter === '\\' && row[i + 1] === '|') {
      cell += '|';
      i++;
    } else if (letter === '|' && !inCode) {
      cells.push(cell.trim());
      cell = '';
    } else {
      if (letter === '`') inCode = !inCode;
      cell += letter;
    }
  }
  if (cell.trim() && cells.length < mostCells) cells.push(cell.trim());
  return cells;
}

/** The row of dashes between the header of a table and its rows. */
export const isDelimiterRow = (line = ''): boolean =>
  line.includes('-') && line.includes('|') && /^[|:\-\s]+$/.test(line);
