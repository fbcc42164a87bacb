// `npm run check`: the fast inner loop. Format, lint, types, import rules, dead code, lock, content, unit tests.
import { checks } from './check/checks.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/require-node.mjs';
import { mustRun, runAndCollect } from './setup/run.mjs';
import { say } from './setup/say.mjs';

requireNode();
await install();
await mustRun('Generating', 'The lines above name what to mend.', process.execPath, ['scripts/generate.mjs']);

const failed = [];
/** One check after the other; each prints what it had to say when it is done, so that lanes do not mix. */
async function lane(members) {
  for (const check of members) {
    const { code, output } = await runAndCollect(...check.command);
    say(`${code === 0 ? 'passed' : 'FAILED'}: ${check.name}`);
    if (code !== 0) {
      failed.push(check.name);
      process.stdout.write(output);
    }
  }
}
// The unit tests take as long as all the rest together.
await Promise.all([
  lane(checks.filter((check) => check.counts)),
  lane(checks.filter((check) => !check.counts)),
]);

say(failed.length === 0 ? `${checks.length} checks passed` : `failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
