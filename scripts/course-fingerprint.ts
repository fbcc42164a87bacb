import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '@/lib/notes/source-file';

/** What compiles the course, and the demos, whose exercises cards name: a change here counts though no word changed. */
const makers = [
  'lib/demos',
  'lib/notes',
  'app/_mdx',
  'scripts/check-content.ts',
  'scripts/compile-course.ts',
  'scripts/known-demos.ts',
  'package-lock.json',
];

function sources(root: string, place: string): string[] {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (!place.endsWith('.json') && !/\.tsx?$/.test(place)) {
    return readdirSync(full, { withFileTypes: true })
      .filter((entry) => (entry.isDirectory() ? entry.name !== 'generated' : /\.tsx?$/.test(entry.name)))
      .flatMap((entry) => sources(root, `${place}/${entry.name}`))
      .filter((file) => !file.includes('.test.'));
  }
  return [place];
}

/** A hash of all words and of all code that turns them into the course. */
export function courseFingerprint(root: string, files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path: file, text } of files) hash.update(`${file}\0${text}\0`);
  for (const file of makers.flatMap((place) => sources(root, place)).sort())
    hash.update(`${file}\0${readFileSync(path.join(root, file), 'utf8')}\0`);
  return hash.digest('hex');
}
