// Checks every trained model: the file is the one its card describes, and its goldens and scores come out again.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '@/lib/kernel/app-error';
import { switchBackend } from '@/lib/tensor/backend';
import { wasmFolderInNode } from '@/lib/tensor/wasm-folder.server';
import type { TrainedModel } from '@/models/contract';
import { checkModel, isMissingKernel, type ModelRow } from './models/check-model';
import { listModels } from './models/list-models';
import { readOptions, usage } from './models/options';
import { headerLine, rowLines, verdictOf } from './models/report';

const root = path.join(process.cwd(), 'models');

async function main(): Promise<boolean> {
  const { models } = readOptions(process.argv.slice(2), listModels(root));
  const rows: ModelRow[] = [];
  console.log(headerLine());
  for (const name of models) {
    const row = await check(name);
    for (const line of rowLines(row)) console.log(line);
    rows.push(row);
  }
  const { line, isGood } = verdictOf(rows);
  console.log(line);
  return isGood;
}

/** On WebAssembly, or, where that lacks an operation of the model, in plain JavaScript, which takes longer. */
async function check(name: string): Promise<ModelRow> {
  const loaded = await import(pathToFileURL(path.join(root, name, 'model.ts')).href);
  const model: TrainedModel = loaded.default;
  try {
    return await checkModel(await switchBackend('wasm', wasmFolderInNode()), root, name, model);
  } catch (error) {
    if (!isMissingKernel(error)) throw error;
    return checkModel(await switchBackend('cpu'), root, name, model);
  }
}

main().then(
  (isGood) => {
    process.exitCode = isGood ? 0 : 1;
  },
  (error: Error) => {
    console.error(`models: ${error.message.split('\n')[0]}`);
    if (error instanceof AppError) console.error(error.remedy);
    if (error.message.startsWith('--')) console.error(usage);
    process.exitCode = 1;
  },
);
