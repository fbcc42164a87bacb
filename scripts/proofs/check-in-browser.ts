import { chromium as playwright } from '@playwright/test';
import type { BackendName } from '@/lib/tensor/backend-name';
import { chromium } from '../setup/chromium.mjs';
import type { ChecksWindow } from './page';
import type { CheckProof } from './proof-record';
import { serveChecks } from './serve-checks';

/** What Chromium needs to offer WebGPU without a graphics card; the other backends need nothing. */
const webgpuFlags = [
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Opens a browser in which proofs are checked on one backend, in the app's own worker. */
export async function openBrowserChecks(
  backend: BackendName,
  withoutGpu: boolean,
): Promise<{ check: CheckProof; lanes: number; close(): Promise<void> }> {
  const executablePath = await chromium();
  if (!executablePath)
    throw new Error('no Chromium here: install it (apt-get install chromium) or set CHROMIUM');
  const server = await serveChecks();
  const browser = await playwright.launch({
    executablePath,
    args: [
      '--no-sandbox',
      ...(backend === 'webgpu' ? webgpuFlags : []),
      ...(withoutGpu ? ['--disable-gpu', '--disable-software-rasterizer'] : []),
    ],
  });
  const page = await browser.newPage();
  // What the learner would see as an id, whoever runs this wants to read.
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().startsWith('proof failure')) {
      console.error(`  worker: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => console.error(`  page: ${error.message}`));
  await page.goto(server.url);
  await page.waitForFunction(() => 'checkProof' in window);
  return {
    lanes: 1, // there is one GPU
    check: (demoId, seed) =>
      page.evaluate(([id, s, name]) => (window as unknown as ChecksWindow).checkProof(id, s, name), [
        demoId,
        seed,
        backend,
      ] as const),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
