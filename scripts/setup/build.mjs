import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from './run.mjs';
import { say } from './say.mjs';

const sources = [
  'app',
  'content',
  'lib',
  'models',
  'prisma',
  'public',
  'scripts',
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const mark = '.next/viva-built';

function* filesUnder(entry) {
  if (!existsSync(entry)) return;
  if (statSync(entry).isFile()) {
    yield entry;
    return;
  }
  for (const name of readdirSync(entry).sort()) {
    // Generated files follow from the others.
    if (name === 'generated' || name.includes('.generated.')) continue;
    yield* filesUnder(path.join(entry, name));
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => [...filesUnder(source)])) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Generates and builds when any source differs from the last build. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  rmSync(mark, { force: true });
  say('generating the database client, the list of demos and the course');
  await mustRun('Generating', 'The lines above name what to mend.', process.execPath, [
    'scripts/generate.mjs',
  ]);
  say('building (half a minute to a minute, after each change of the sources)');
  await mustRun('The build', 'The lines above name what to mend.', process.execPath, [
    'node_modules/next/dist/bin/next',
    'build',
  ]);
  writeFileSync(mark, wanted);
}
