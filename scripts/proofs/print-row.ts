import type { ProofRow } from './summary';

const columns = [
  ['proof', 26],
  ['holds', 6],
  ['refuted', 8],
  ['goldens', 8],
  ['difference', 11],
  ['ms', 8],
  ['leaked', 7],
] as const;

export function printHeader(isGpu: boolean): void {
  const gpu = isGpu ? 'GPU programs  resident  peak bytes' : '';
  console.log(columns.map(([name, width]) => name.padEnd(width)).join(' ') + gpu);
}

/** One demo as one line, and a line per fault under it. */
export function printRow({ id, holds, counterexamples, goldens, ms, leaked, gpu, faults }: ProofRow): void {
  const cells = [
    id,
    holds ? 'yes' : 'NO',
    `${counterexamples.refuted}/${counterexamples.of}`,
    `${goldens.within}/${goldens.of}`,
    goldens.of > 0 ? goldens.difference.toPrecision(2) : '-',
    ms.toFixed(1),
    String(leaked),
  ];
  const line = cells.map((cell, at) => cell.padEnd(columns[at]?.[1] ?? 0)).join(' ');
  const onGpu = gpu
    ? `${String(gpu.programs).padEnd(14)}${String(gpu.resident).padEnd(10)}${gpu.peakBytes}`
    : '';
  console.log(line + onGpu);
  for (const fault of faults) console.log(`  ! ${fault}`);
}
