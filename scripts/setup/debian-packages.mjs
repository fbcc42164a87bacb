import { existsSync } from 'node:fs';
import { mustRun } from './run.mjs';
import { say } from './say.mjs';

/** Installs Debian packages as root; otherwise ends with the command a person would run. */
export async function debianPackages(what, packages, otherwise) {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isRootOnDebian) {
    console.error(
      `${what} is missing. Install it (on Debian: sudo apt-get install ${packages.join(' ')}), or name another: ${otherwise}`,
    );
    process.exit(1);
  }
  say(`installing ${what} from Debian's packages`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun('apt-get update', 'Check the network.', 'apt-get', ['update', '-qq'], quiet);
  await mustRun(
    'apt-get install',
    'Check the network.',
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    quiet,
  );
}
