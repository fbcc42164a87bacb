import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const startLimitMs = 60_000;

/** The built app on a fresh embedded database, on 127.0.0.1. Throws when there is no build or it does not answer. */
export async function startProduction(port: number): Promise<{ origin: string; stop(): void }> {
  if (!existsSync('.next/BUILD_ID'))
    throw new Error('there is no production build in .next: run npm run build');
  const origin = `http://127.0.0.1:${port}`;
  const data = mkdtempSync(path.join(tmpdir(), 'viva-bench-'));
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXTAUTH_URL: origin,
        NEXTAUTH_SECRET: 'for the bench only, not a secret',
        VIVA_DATA: data,
        VIVA_HOST: '127.0.0.1',
        DATABASE_URL: '',
      },
    },
  );
  const stop = () => {
    server.once('exit', () => rmSync(data, { recursive: true, force: true }));
    server.kill();
  };
  try {
    await answers(server, `${origin}/api/health`);
  } catch (error) {
    stop();
    throw error;
  }
  return { origin, stop };
}

async function answers(server: ChildProcess, url: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < startLimitMs) {
    if (server.exitCode !== null) throw new Error(`the server ended at once with code ${server.exitCode}`);
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not answer at ${url} within ${startLimitMs / 1000} s`);
}
