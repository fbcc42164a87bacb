// Makes what the build needs and git does not keep: the Prisma client, the list of demos, the compiled course.
import { spawnSync } from 'node:child_process';

const steps = [
  ['the database client', 'node', ['scripts/prisma.mjs', 'generate']],
  ['the list of demos', 'node', ['scripts/generate-registry.mjs']],
  ['the course', 'node', ['node_modules/tsx/dist/cli.mjs', 'scripts/generate-course.ts']],
];

const only = process.argv[2];
for (const [what, command, args] of steps) {
  if (only && !args.join(' ').includes(only)) continue;
  const { status } = spawnSync(command === 'node' ? process.execPath : command, args, {
    stdio: ['inherit', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`generate: ${what} could not be made (see above)`);
    process.exit(status ?? 1);
  }
}
