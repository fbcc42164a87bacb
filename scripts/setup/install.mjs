import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mustRun } from './run.mjs';
import { say } from './say.mjs';

const mark = 'node_modules/.viva-installed';

/** Installs the dependencies when package-lock.json is not the one that was installed last. */
export async function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('installing the dependencies (about a minute, once)');
  await mustRun('npm ci', 'Check the network and start again; nothing else was changed.', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  writeFileSync(mark, wanted);
}
