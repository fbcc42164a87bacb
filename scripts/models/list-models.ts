import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '@/lib/kernel/app-error';

/**
 * The trained models: every folder of `root`, by name.
 *
 * @throws AppError `missing` for a folder without `model.ts`: weights that nobody could check.
 */
export function listModels(root: string): string[] {
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== '__pycache__')
    .map((entry) => entry.name)
    .sort();
  for (const name of names)
    if (!existsSync(path.join(root, name, 'model.ts')))
      throw new AppError(
        'missing',
        `models/${name} has no model.ts`,
        'Write it (models/contract.ts says how), or remove the folder.',
      );
  return names;
}
