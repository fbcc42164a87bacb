import type { CDPSession, Page } from '@playwright/test';

export interface Slowness {
  /** 1 is this machine, 4 a phone four times slower. */
  cpu: number;
  /** Added to every request, ms. */
  networkMs: number;
}

/** Slows a page's main thread and its network through the DevTools protocol. */
export async function throttle(page: Page, { cpu, networkMs }: Slowness): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: networkMs,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  return session;
}
