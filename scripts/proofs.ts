// Tries every proof: it must hold, every counterexample must refute it, PyTorch's numbers must be met, no tensor may leak.

import { loadDemo } from '@/lib/demos/load-demo';
import { openBrowserChecks } from './proofs/check-in-browser';
import { inLanes } from './proofs/in-lanes';
import { openNodeChecks } from './proofs/open-node-checks';
import { readOptions, usage } from './proofs/options';
import { printHeader, printRow } from './proofs/print-row';
import { type ProofRow, rowOf, verdictOf } from './proofs/summary';

/** A training run takes seconds on each of its settings: this many seeds are asked of it at most. */
const trainingSeeds = 3;

async function main(): Promise<boolean> {
  const { backend, seeds, demoIds, withoutGpu } = readOptions(process.argv.slice(2));
  const start = performance.now();
  const place = backend === 'cpu' ? openNodeChecks() : await openBrowserChecks(backend, withoutGpu);
  const rows: ProofRow[] = [];
  const tryProof = async (id: string) => {
    const { cost } = await loadDemo(id);
    const asked = cost === 'training' ? seeds.slice(0, trainingSeeds) : seeds;
    return rowOf(id, await inLanes(asked, place.lanes, (seed) => place.check(id, seed)), backend);
  };
  try {
    printHeader(backend === 'webgl' || backend === 'webgpu');
    await inLanes(demoIds, place.lanes, tryProof, (row) => {
      printRow(row);
      rows.push(row);
    });
  } finally {
    await place.close();
  }
  const [first] = rows;
  const device = first ? `${first.device}${first.isSoftware ? ' (software GPU)' : ''}` : 'none';
  const training = seeds.length > trainingSeeds ? ` (training: ${trainingSeeds})` : '';
  console.log(
    `backend: ${backend} · device: ${device} · seeds: ${seeds[0]}…${seeds.at(-1)}${training} · ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  const { line, isGood } = verdictOf(rows);
  console.log(line);
  return isGood;
}

main().then(
  (isGood) => {
    process.exitCode = isGood ? 0 : 1;
  },
  (error: Error) => {
    console.error(`proofs: ${error.message.split('\n')[0]}`);
    if (error.message.startsWith('--')) console.error(usage);
    process.exitCode = 1;
  },
);
