// `npm test`: installs what is missing, then runs every check there is and ends with one line of counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checks } from './check/checks.mjs';
import { build } from './setup/build.mjs';
import { chromium } from './setup/chromium.mjs';
import { install } from './setup/install.mjs';
import { postgresPrograms } from './setup/postgres.mjs';
import { requireNode } from './setup/require-node.mjs';
import { mustRun, run } from './setup/run.mjs';
import { say } from './setup/say.mjs';

requireNode();
await install();
const env = { CHROMIUM: await chromium() };
await postgresPrograms();

const node = process.execPath;
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const vitest = (project) => [node, ['node_modules/vitest/vitest.mjs', 'run', '--project', project]];
const tsx = (...args) => [node, ['node_modules/tsx/dist/cli.mjs', ...args]];
const steps = [
  ...checks,
  { name: 'integration tests on the embedded database', command: vitest('integration'), counts: 'vitest' },
  {
    name: 'integration tests on a PostgreSQL server',
    command: vitest('integration'),
    counts: 'vitest',
    env: { TEST_DATABASE: 'postgres' },
  },
  {
    name: 'browser tests',
    command: [node, ['node_modules/@playwright/test/cli.js', 'test']],
    counts: 'playwright',
  },
  { name: 'a GPU that is missing or goes away', command: vitest('gpu'), counts: 'vitest' },
  { name: 'trained models', command: tsx('scripts/models.ts') },
  { name: 'proofs on WebGL in Chromium', command: tsx('scripts/proofs.ts', '--backend', 'webgl') },
  { name: 'no review lost or doubled', command: tsx('scripts/chaos.ts') },
];

/** Passed and failed tests as the runner itself wrote them down; a runner that wrote nothing has failed. */
function counted(kind, file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    if (kind === 'vitest')
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + (report.success || report.numFailedTests ? 0 : 1),
      };
    const { expected, unexpected, flaky } = report.stats;
    return { passed: expected, failed: unexpected + flaky + report.errors.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

say('generating the database client, the list of demos and the course');
await mustRun('Generating', 'The lines above name what to mend.', node, ['scripts/generate.mjs']);
await build();

let [passed, failed] = [0, 0];
const broken = [];
for (const [index, step] of steps.entries()) {
  say(`${index + 1}/${steps.length} ${step.name}`);
  const file = `${results}/${index + 1}.json`;
  const [command, args] = step.command;
  const reporting =
    step.counts === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const code = await run(command, [...args, ...reporting], {
    ...env,
    ...step.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const count = step.counts
    ? counted(step.counts, file)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (code !== 0 && count.failed === 0) count.failed = 1;
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) broken.push(step.name);
}
for (const name of broken) console.error(`failed: ${name}`);
say('done');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
