import type { Page } from '@playwright/test';

/** tsx marks named functions with a helper that a page does not have; functions sent into a page need this one. */
export async function allowNamedFunctions(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name = (named) => named');
}
