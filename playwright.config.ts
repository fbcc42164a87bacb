import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

// A server of our own on a fresh embedded database; the built app must be there (npm test builds it).
const port = Number(process.env.E2E_PORT ?? 4311);
const origin = `http://127.0.0.1:${port}`;
// Workers read this file too: only the first reader makes the folder.
process.env.E2E_DATA ??= mkdtempSync(path.join(tmpdir(), 'viva-e2e-'));

export default defineConfig({
  testDir: 'tests/e2e',
  // The learner of this computer is one: tests that change the log make an account of their own instead.
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
  outputDir: 'test-results/browser',
  use: {
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    url: `${origin}/api/health`,
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXTAUTH_URL: origin,
      NEXTAUTH_SECRET: 'for the browser tests only, not a secret',
      VIVA_DATA: process.env.E2E_DATA,
      VIVA_HOST: '127.0.0.1',
      DATABASE_URL: '',
    },
  },
});
