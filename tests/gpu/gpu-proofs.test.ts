import { chromium as playwright } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowserChecks } from '../../scripts/proofs/check-in-browser';
import type { ChecksWindow } from '../../scripts/proofs/page';
import { serveChecks } from '../../scripts/proofs/serve-checks';
import { rowOf } from '../../scripts/proofs/summary';
import { chromium } from '../../scripts/setup/chromium.mjs';

describe('proofs on the webgl backend of a real browser', () => {
  it('run in the worker with their tensors seen on the GPU device', async () => {
    const { check, close } = await openBrowserChecks('webgl', false);
    const row = rowOf('vector-jacobian', [await check('vector-jacobian', 7)], 'webgl').faults;
    await close();
    expect(row).toEqual([]);
  });

  it('fail by name where there is no GPU, and never answer from another backend', async () => {
    const { check, close } = await openBrowserChecks('webgl', true);
    const answer = await check('vector-jacobian', 7).catch((error: Error) => error.message);
    await close();
    expect(answer).toContain('the webgl backend does not start on this device');
  });
});

describe('a GPU that goes away in the middle of a run', () => {
  let server: Awaited<ReturnType<typeof serveChecks>>;
  beforeAll(async () => {
    server = await serveChecks();
  });
  afterAll(() => server.close());

  /** Runs a long proof on webgl and ends Chromium's GPU process each time the run has been under way for a while. */
  async function runWithCrashes(crashes: number) {
    const browser = await playwright.launch({
      executablePath: (await chromium()) ?? '',
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'runOnce' in window);
    const devtools = await browser.newBrowserCDPSession();
    const running = page.evaluate(() => (window as unknown as ChecksWindow).runOnce('iou-loss', 'webgl'));
    for (let crash = 0; crash < crashes; crash++) {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await devtools.send('Browser.crashGpuProcess');
    }
    const report = await running;
    await browser.close();
    return report;
  }

  it('is rebuilt once, and the run begins again', async () => {
    const report = await runWithCrashes(1);
    expect(report).toMatchObject({ backend: 'webgl', recovered: true, fellBackFrom: null, leaked: 0 });
  });

  it('is given up the second time: the cpu answers, and says so', async () => {
    const report = await runWithCrashes(2);
    expect(report).toMatchObject({ backend: 'cpu', recovered: true, fellBackFrom: 'webgl', leaked: 0 });
  });
});
