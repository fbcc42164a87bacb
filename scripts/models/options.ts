import { parseArgs } from 'node:util';

export const usage = 'usage: npm run models -- [--model <name>]';

/** Reads the command line. Throws a sentence that names the wrong value and what is allowed. */
export function readOptions(args: string[], models: readonly string[]): { models: readonly string[] } {
  const { values } = parseArgs({ args, options: { model: { type: 'string' } } });
  if (values.model === undefined) return { models };
  if (!models.includes(values.model))
    throw new Error(`--model ${values.model}: there are ${models.join(', ') || 'none yet'}`);
  return { models: [values.model] };
}
