import { existsSync, readdirSync } from 'node:fs';
import { debianPackages } from './debian-packages.mjs';

const root = '/usr/lib/postgresql';

/** Makes sure that PostgreSQL's own programs are here: the integration tests and benchmarks start a throw-away server. */
export async function postgresPrograms() {
  const found = () =>
    existsSync(root) && readdirSync(root).some((version) => existsSync(`${root}/${version}/bin/initdb`));
  if (process.env.TEST_DATABASE_URL || found()) return;
  await debianPackages(
    'PostgreSQL',
    ['postgresql'],
    'TEST_DATABASE_URL=postgres://… npm test (an empty database)',
  );
}
