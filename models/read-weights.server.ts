import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSafetensors } from './read-safetensors';
import type { Weights } from './weights';

/** The arrays of a trained model of this folder, read from the disk: for scripts and tests. */
export async function readWeights(model: string): Promise<Weights> {
  const bytes = new Uint8Array(await readFile(weightsFile(model)));
  return readSafetensors(`models/${model}/weights.safetensors`, bytes.buffer);
}

/** Where the arrays of a model lie, from the root of the project. */
export function weightsFile(model: string): string {
  return path.join(process.cwd(), 'models', model, 'weights.safetensors');
}
