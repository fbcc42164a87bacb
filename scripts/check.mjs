// `npm run check`: the fast inner loop. Format, lint, types, import rules, dead code, lock, content, unit tests.
import { checks } from './check/checks.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/require-node.mjs';
import { mustRun, run } from './setup/run.mjs';
import { say } from './setup/say.mjs';

requireNode();
await install();
await mustRun('Generating', 'The lines above name what to mend.', process.execPath, ['scripts/generate.mjs']);

const failed = [];
for (const check of checks) {
  say(check.name);
  if ((await run(...check.command)) !== 0) failed.push(check.name);
}
say(failed.length === 0 ? `${checks.length} checks passed` : `failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
