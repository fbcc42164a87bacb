import type { ModelRow } from './check-model';

const columns = [
  ['model', 28],
  ['backend', 8],
  ['parameters', 11],
  ['bytes', 9],
  ['scores', 7],
  ['goldens', 8],
  ['difference', 11],
  ['seconds', 8],
] as const;

export function headerLine(): string {
  return columns.map(([name, width]) => name.padEnd(width)).join(' ');
}

/** One model as one line, and a line per fault under it. */
export function rowLines({
  name,
  backend,
  parameters,
  bytes,
  scores,
  goldens,
  ms,
  faults,
}: ModelRow): string[] {
  const cells = [
    name,
    backend,
    String(parameters),
    String(bytes),
    `${scores.within}/${scores.of}`,
    `${goldens.within}/${goldens.of}`,
    goldens.difference.toPrecision(2),
    (ms / 1000).toFixed(1),
  ];
  const line = cells.map((cell, at) => cell.padEnd(columns[at]?.[1] ?? 0)).join(' ');
  return [line, ...faults.map((fault) => `  ! ${name}: ${fault}`)];
}

/** The last line of the report, and whether every model is sound. No model at all is not sound. */
export function verdictOf(rows: readonly ModelRow[]): { line: string; isGood: boolean } {
  const sound = rows.filter((row) => row.faults.length === 0).length;
  const head = `models: ${sound}/${rows.length} sound`;
  if (rows.length === 0) return { line: `${head}: there is no model to check`, isGood: false };
  if (sound < rows.length) return { line: `${head}; mend what is marked with ! above`, isGood: false };
  const scores = rows.reduce((sum, row) => sum + row.scores.of, 0);
  const goldens = rows.reduce((sum, row) => sum + row.goldens.of, 0);
  return {
    line: `${head}: hashes match, ${scores} scores within 0.1 points, ${goldens} goldens within 1e-4`,
    isGood: true,
  };
}
