import type { Browser } from '@playwright/test';

/** One laptop screen, which a proof must fit. */
export const size = { width: 1280, height: 720 };
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const verdictLimitMs = 150_000;

/** A proof as a learner sees it after the run, as a JPEG in each theme. */
export async function photographProof(
  browser: Browser,
  origin: string,
  id: string,
): Promise<Record<Theme, Buffer>> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: size, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/lab/${id}`);
    await page.waitForSelector('[data-proof-form]:not([inert] *)');
    for (const question of await page.locator('[data-prediction]').all())
      await question.getByLabel('I don’t know').check();
    await page.getByRole('button', { name: /Lock & run/ }).click();
    await page.locator('[data-proof] tbody tr[data-part]').first().waitFor({ timeout: verdictLimitMs });
    await page.locator('article footer', { hasText: 'leaked' }).waitFor({ timeout: verdictLimitMs });
    await page.mouse.move(0, 0);
    const light = await page.screenshot({ type: 'jpeg', quality: 85 });
    await page.emulateMedia({ colorScheme: 'dark' });
    return { light, dark: await page.screenshot({ type: 'jpeg', quality: 85 }) };
  } finally {
    await context.close();
  }
}
