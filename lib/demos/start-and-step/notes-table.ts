/** One row of the notes' two tables (lines 31-35 and 41-45). */
export interface NotesRow {
  line: number;
  rate: 0.1 | 0.2;
  start: number;
  /** Iterations until convergence, as the notes write it. */
  says: string;
  /** Counts that agree with it, both ends included; null: the run must die. "~" allows 20 %, "80" allows 5 %. */
  agrees: readonly [min: number, max: number] | null;
  /** Whether the notes tick "find min?". */
  found: boolean;
}

const over: readonly [number, number] = [101, Number.POSITIVE_INFINITY];

export const notesTable: readonly NotesRow[] = [
  { line: 31, rate: 0.1, start: -4, says: '>100', agrees: over, found: false },
  { line: 32, rate: 0.1, start: -1, says: '~10', agrees: [8, 12], found: true },
  { line: 33, rate: 0.1, start: 0, says: 'nan', agrees: null, found: false },
  { line: 34, rate: 0.1, start: 1, says: '~10', agrees: [8, 12], found: false },
  { line: 35, rate: 0.1, start: 4, says: '>100', agrees: over, found: false },
  { line: 41, rate: 0.2, start: -4, says: '80', agrees: [76, 84], found: true },
  { line: 42, rate: 0.2, start: -1, says: '~5', agrees: [4, 6], found: true },
  { line: 43, rate: 0.2, start: 0, says: 'nan', agrees: null, found: false },
  { line: 44, rate: 0.2, start: 1, says: '~5', agrees: [4, 6], found: false },
  { line: 45, rate: 0.2, start: 4, says: '>100', agrees: over, found: false },
];
