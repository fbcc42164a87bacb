import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@/lib/kernel/app-error';
import type { Tf } from '@/lib/tensor/tf';
import type { TrainedModel } from '@/models/contract';
import { type ModelCard, readCard } from '@/models/read-card.server';
import { readSafetensors } from '@/models/read-safetensors';
import { fileFaults, goldenFaults, limits, scoreFaults } from './faults';
import { heldOutData } from './held-out-data';

/** What was found out about one model. It is sound when `faults` is empty. */
export interface ModelRow {
  name: string;
  backend: string;
  parameters: number;
  bytes: number;
  scores: { within: number; of: number };
  goldens: { within: number; of: number; difference: number };
  ms: number;
  /** Each with the value and the remedy. */
  faults: string[];
}

/** Checks the folder `models/<name>` against its card, and computes its goldens and scores anew on the backend in use. */
export async function checkModel(tf: Tf, root: string, name: string, model: TrainedModel): Promise<ModelRow> {
  const start = performance.now();
  const folder = path.join(root, name);
  const row: ModelRow = {
    name,
    backend: tf.getBackend(),
    parameters: 0,
    bytes: 0,
    scores: { within: 0, of: 0 },
    goldens: { within: 0, of: model.goldens.length, difference: 0 },
    ms: 0,
    faults: [],
  };
  for (const file of ['train.py', 'golden.json'])
    if (!existsSync(path.join(folder, file)))
      row.faults.push(`${file} is missing: keep what made the weights and the goldens beside them`);
  if (model.name !== name) row.faults.push(`model.ts is named "${model.name}": name it ${name}`);
  try {
    const card = await readCard(name, root);
    await checkAgainst(card, tf, folder, model, row);
  } catch (error) {
    if (isMissingKernel(error)) throw error;
    row.faults.push(
      error instanceof AppError
        ? `${error.message}: ${error.remedy}`
        : `model.ts throws "${(error as Error).message.split('\n')[0]}": mend it`,
    );
  }
  row.ms = performance.now() - start;
  return row;
}

async function checkAgainst(
  { facts }: ModelCard,
  tf: Tf,
  folder: string,
  model: TrainedModel,
  row: ModelRow,
): Promise<void> {
  const bytes = new Uint8Array(
    await readFile(path.join(folder, 'weights.safetensors')).catch((cause) => {
      throw new AppError('missing', 'weights.safetensors cannot be read', 'make it with train.py', { cause });
    }),
  );
  const weights = readSafetensors(`models/${row.name}/weights.safetensors`, bytes.buffer);
  row.bytes = bytes.length;
  row.parameters = Object.values(weights).reduce((sum, { values }) => sum + values.length, 0);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  row.faults.push(...fileFaults(row.name, facts, { sha256, bytes: row.bytes, parameters: row.parameters }));

  const before = tf.memory().numTensors;
  if (model.goldens.length === 0)
    row.faults.push('it has no golden: let train.py write PyTorch’s answers to golden.json');
  for (const golden of model.goldens) {
    const found = goldenFaults(golden, await golden.compute(tf, weights), facts.largestDifference);
    row.goldens.difference = Math.max(row.goldens.difference, found.difference);
    if (found.difference <= limits.golden) row.goldens.within++;
    row.faults.push(...found.faults);
  }
  const scores = await model.score(tf, weights, heldOutData(folder));
  const compared = scoreFaults(facts.scores, scores);
  row.scores = { within: compared.within, of: facts.scores.length };
  row.faults.push(...compared.faults);
  const leaked = tf.memory().numTensors - before;
  if (leaked !== 0)
    row.faults.push(`${leaked} tensors are left over: dispose them, or wrap the work in tf.tidy`);
}

/** TensorFlow.js's own words for an operation that a backend does not have. */
export function isMissingKernel(error: unknown): boolean {
  return error instanceof Error && /Kernel '.*' not registered for backend/.test(error.message);
}
