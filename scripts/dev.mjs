// `npm run dev`: the app with hot reload; content and the list of demos are generated anew when they change.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/require-node.mjs';
import { mustRun, run } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { sessionSecret } from './setup/secret.mjs';

requireNode();
await install();
await mustRun('Generating', 'The lines above name what to mend.', process.execPath, ['scripts/generate.mjs']);

const host = process.env.HOST || '127.0.0.1';
const port = process.env.PORT || '3000';
const dataFolder = process.env.VIVA_DATA || '.data';
const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-H', host, '-p', port], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXTAUTH_SECRET: sessionSecret(dataFolder),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://${host}:${port}`,
    VIVA_DATA: dataFolder,
    VIVA_HOST: host,
  },
});
server.on('exit', (code) => process.exit(code ?? 0));

/** Saving a file touches it several times: wait until it is quiet, then generate once. */
function regenerateOnChange(folder, step) {
  let timer;
  watch(folder, { recursive: true }, (_event, name) => {
    if (name?.includes('generated')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      say(`${folder} changed`);
      run(process.execPath, ['scripts/generate.mjs', step]);
    }, 200);
  });
}
regenerateOnChange('content', 'course');
regenerateOnChange('lib/demos', 'registry');
