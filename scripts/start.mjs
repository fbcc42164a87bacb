// `npm start`: from a fresh clone to a running Viva. Installs, builds and prepares only what is missing.
import { spawn } from 'node:child_process';
import { build } from './setup/build.mjs';
import { requireFreePort } from './setup/free-port.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/require-node.mjs';
import { say } from './setup/say.mjs';
import { sessionSecret } from './setup/secret.mjs';

requireNode();
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535, e.g. PORT=3000`);
  process.exit(1);
}
const dataFolder = process.env.VIVA_DATA || '.data';
const url = process.env.NEXTAUTH_URL || `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;

await requireFreePort(host, port);
await install();
await build();

say(process.env.DATABASE_URL ? 'opening the database server' : `opening the database in ${dataFolder}`);
const server = spawn(
  process.execPath,
  ['node_modules/next/dist/bin/next', 'start', '-H', host, '-p', String(port)],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXTAUTH_SECRET: sessionSecret(dataFolder),
      NEXTAUTH_URL: url,
      VIVA_DATA: dataFolder,
      VIVA_HOST: host,
    },
  },
);
// Next's own banner says less than our last line; what the app itself prints comes through.
server.stdout.on('data', (chunk) => {
  for (const line of String(chunk).split('\n')) {
    if (line.trim() && !/^\s*(▲|-|✓)/.test(line)) console.log(line);
  }
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) =>
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
);

const answers = async () => {
  try {
    return (await fetch(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health`)).ok;
  } catch {
    return false;
  }
};
while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 100));
say(`Viva is ready: ${url}`);
