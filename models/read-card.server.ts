import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '@/lib/kernel/app-error';

const bothLanguages = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** The front matter of `models/<name>/card.md`: where the weights come from and what they are worth. */
const modelCard = z.strictObject({
  /** Equal to the folder's name. */
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
  /** What goes in and what comes out. */
  task: bothLanguages,
  /** What it was trained on, and where that data comes from. */
  data: z.string().min(1),
  /** The licence of the weights, as far as the data allows one. */
  licence: z.string().min(1),
  /** How training data and held-out data were kept apart. */
  split: z.string().min(1),
  seed: z.int(),
  /** What trained it, with the version. */
  framework: z.string().min(1),
  /** Of `weights.safetensors`. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  bytes: z.int().positive(),
  /** Numbers in `weights.safetensors`, running statistics included. */
  parameters: z.int().positive(),
  /** On the held-out data. `value` is in per cent for shares, `count` the examples it was computed on. */
  scores: z
    .array(z.strictObject({ metric: z.string().min(1), value: z.number(), count: z.int().positive() }))
    .min(1),
  /** The largest absolute difference between PyTorch's golden outputs and ours. */
  largestDifference: z.number().nonnegative(),
  /** What nobody should use it for. */
  notFor: bothLanguages,
});

export interface ModelCard {
  facts: z.infer<typeof modelCard>;
  /** Markdown below the front matter. */
  prose: string;
}

/**
 * Reads a model's card from its text.
 *
 * @throws AppError `invalid` with one line per field that is missing, unknown or wrong.
 */
function parseCard(file: string, text: string): ModelCard {
  const [, front, prose = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (front === undefined)
    throw new AppError('invalid', `${file} has no front matter`, 'Begin it with "---", the fields, "---".');
  const read = modelCard.safeParse(asYaml(file, front));
  if (!read.success) {
    const lines = read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'card'}: ${message}`);
    throw new AppError(
      'invalid',
      `${file}: ${lines.join('; ')}`,
      'Write the fields that models/read-card.server.ts names, and no others.',
    );
  }
  if (prose.trim().length < 80)
    throw new AppError(
      'invalid',
      `${file} has ${prose.trim().length} characters of prose`,
      'Say below the front matter how it was trained and where it fails.',
    );
  return { facts: read.data, prose: prose.trim() };
}

function asYaml(file: string, front: string): unknown {
  try {
    return parse(front);
  } catch (cause) {
    throw new AppError(
      'invalid',
      `${file}: ${(cause as Error).message.split('\n')[0]}`,
      'Mend the front matter: it is YAML.',
      { cause },
    );
  }
}

/** The card of a trained model of this folder, read from the disk. */
export async function readCard(model: string, root = path.join(process.cwd(), 'models')): Promise<ModelCard> {
  const text = await readFile(path.join(root, model, 'card.md'), 'utf8').catch((cause) => {
    throw new AppError(
      'missing',
      `models/${model}/card.md cannot be read`,
      'Write it: train.py prints its numbers.',
      {
        cause,
      },
    );
  });
  return parseCard(`models/${model}/card.md`, text);
}
