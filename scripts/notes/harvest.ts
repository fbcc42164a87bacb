import { readFileSync, statSync } from 'node:fs';
import { AppError } from '@/lib/kernel/app-error';
import { decodeNotes, refuseLargeNotes } from '@/lib/notes/harvest/decode-notes';
import { harvest } from '@/lib/notes/harvest/harvest';
import { courseKnowledge } from './course-knowledge';
import { listDrafts, summarise } from './list-drafts';

const usage = 'write npm run notes -- harvest FILE [--json]';

/** The file as text. Throws an `AppError` that names it when it is missing, no file, or too large. */
function readNotes(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new AppError('missing', `there is no file ${file}`, `check the path; ${usage}`);
  if (!stats.isFile()) throw new AppError('invalid', `${file} is not a file`, 'name one file of notes');
  refuseLargeNotes(stats.size, file);
  try {
    return decodeNotes(readFileSync(file), file);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('unavailable', `${file} cannot be read: ${error}`, 'check who may read it', {
      cause: error,
    });
  }
}

/** Prints the drafts of one file, for people or as JSON. The exit code is 1 when the file cannot be harvested. */
export async function harvestFile(root: string, options: readonly string[]): Promise<number> {
  const files = options.filter((option) => !option.startsWith('--'));
  const unknown = options.find((option) => option.startsWith('--') && option !== '--json');
  try {
    if (unknown) throw new AppError('invalid', `there is no option ${unknown}`, usage);
    const [file] = files;
    if (!file || files.length > 1)
      throw new AppError('invalid', `one file is harvested at a time, not ${files.length}`, usage);
    const harvested = harvest(readNotes(file), await courseKnowledge(root));
    if (options.includes('--json')) console.log(JSON.stringify({ file, ...harvested }, null, 2));
    else console.log([...listDrafts(harvested), ...summarise(file, harvested)].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(`notes: ${error.message}; ${error.remedy}`);
    return 1;
  }
}
