import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoIds } from '../../lib/demos/registry.generated';
import { expect, test } from './viva-test';

/** Answers every question of the form: the first option, or "I don't know" where something is typed. */
async function predict(page: Page, sure = true) {
  await page.waitForSelector('[data-proof-form]');
  for (const question of await page.locator('[data-prediction]').all()) {
    const options = question.locator('input[type=radio]');
    if (sure && (await options.count()) > 0) await options.first().check();
    else await question.getByLabel('I don’t know').check();
  }
  const confidence = page.locator('[name=confidence]').nth(2);
  if (await confidence.isEnabled()) await confidence.check();
}

async function lockAndRun(page: Page) {
  await page.getByRole('button', { name: /Lock & run/ }).click();
  await expect(verdict(page).locator('tbody tr').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('article footer')).toContainText('tensors leaked');
}

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const spoken = (page: Page) => page.locator('article > [role=status]');

for (const id of demoIds) {
  test(`${id}: predicted, run, held, broken at every counterexample`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/lab/${id}`);
    await predict(page);
    await lockAndRun(page);
    await expect(verdict(page).getByText(/^✓?HOLDS$/)).toBeVisible();
    await expect(verdict(page).locator('tbody')).not.toContainText('✗ fails');
    await expect(spoken(page)).not.toBeEmpty();
    await expect(page.locator('article footer')).toContainText(' 0 tensors leaked');
    const table = await verdict(page).locator('table').boundingBox();
    expect((table?.y ?? 999) + (table?.height ?? 999), 'the verdict is in sight').toBeLessThanOrEqual(720);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id: rule }) => rule)).toEqual([]);

    const breaks = page.getByRole('region', { name: /^Break it/ }).locator('button[aria-pressed]');
    for (let at = 0; at < (await breaks.count()); at++) {
      await breaks.nth(at).click();
      await expect(verdict(page).getByText(/^✗?REFUTED$/)).toBeVisible({ timeout: 20_000 });
      await expect(spoken(page)).toContainText('It fails here');
    }
  });
}

test('a proof is done by keyboard alone: commit, run, break, back, code', async ({ page }) => {
  await page.goto('/lab/iou-loss');
  await page.waitForSelector('[data-proof-form]');
  await page.locator('h1').click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first(), 'what is missing is said').toContainText('Answer');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('how sure');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toBeFocused();
  await expect(verdict(page).getByText(/^✓?HOLDS$/)).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('b');
  await expect(verdict(page).getByText(/^✗?REFUTED$/)).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('0');
  await expect(verdict(page).getByText(/^✓?HOLDS$/)).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('c');
  await expect(page.locator('[data-proof-code]')).toHaveAttribute('open', '');
});

test('free play is never counted as proof', async ({ page }) => {
  await page.goto('/lab/iou-loss');
  await predict(page, false);
  await lockAndRun(page);
  await page.getByText('Turn it yourself').click();
  await page.getByRole('spinbutton', { name: 'steps' }).fill('50');
  await expect(verdict(page)).toContainText('Exploring', { timeout: 20_000 });
  await expect(verdict(page).getByText(/^✓?HOLDS$/)).toBeHidden();
});

test('a link holds the setting, and says what it could not use', async ({ page }) => {
  await page.goto('/lab/iou-loss?v=1&rate=9999&steps=50&seed=3');
  await expect(page.getByText('The link asks for rate = 9999; allowed is 0.1 … 50. Using 20.')).toBeVisible();
  await page.getByRole('button', { name: 'Run this setting' }).click();
  await expect(verdict(page)).toContainText('Exploring', { timeout: 20_000 });
  await expect(page.locator('article footer')).toContainText('seed 3');
});

test('a learner’s run and prediction are kept, and the Lab shows how it went', async ({ page, signUp }) => {
  await signUp();
  await page.goto('/lab/iou-loss');
  await predict(page);
  await lockAndRun(page);
  await expect(page.locator('article footer')).toContainText('Run kept in your history.');
  await page.goto('/lab');
  await page.getByLabel('Filter proofs').fill('iou 205');
  await expect(page.getByRole('listitem').filter({ hasText: 'IoU as a loss' })).toContainText(
    'predicted wrong',
  );
});

test('on a phone the picture stays in sight and never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/lab/start-and-step');
  await predict(page);
  await lockAndRun(page);
  const picture = await page.locator('[data-proof-picture]').boundingBox();
  const rows = await verdict(page).boundingBox();
  expect(picture?.y).toBeLessThanOrEqual(60);
  expect(rows?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0) - 1);
  expect(rows?.y).toBeLessThan(844);
});
