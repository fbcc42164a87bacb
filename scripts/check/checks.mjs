const node = process.execPath;
const bin = (file, ...args) => [node, [`node_modules/${file}`, ...args]];
const tsx = (...args) => bin('tsx/dist/cli.mjs', ...args);

/** The static checks and the unit tests, each one command. `counts` says that the command counts its own tests. */
export const checks = [
  { name: 'lock file and security floors', command: [node, ['scripts/check-lock.mjs']] },
  { name: 'format and lint', command: bin('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.') },
  { name: 'route types', command: bin('next/dist/bin/next', 'typegen') },
  { name: 'types', command: bin('typescript/bin/tsc', '--noEmit') },
  { name: 'import rules', command: tsx('scripts/arch.ts') },
  { name: 'dead code', command: bin('knip/bin/knip.js', '--no-progress') },
  { name: 'migrations match the schema', command: tsx('scripts/db.ts', 'check') },
  { name: 'course content', command: tsx('scripts/notes.ts', 'check') },
  { name: 'course coverage', command: tsx('scripts/coverage.ts') },
  { name: 'unit tests', command: bin('vitest/vitest.mjs', 'run', '--project', 'unit'), counts: 'vitest' },
];
