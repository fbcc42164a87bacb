import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { demoIds } from '../../lib/demos/registry.generated';
import { expect, test } from './viva-test';

/** A training run on a software GPU takes its time. */
const runLimit = { timeout: 90_000 };

/** Answers every question of the form with keys: the first option, or "I don't know" where something is typed. */
async function predict(page: Page, sure = true) {
  await page.waitForSelector('[data-proof-form]:not([inert] *)');
  const choose = async (field: Locator) => {
    await field.focus();
    await page.keyboard.press('Space');
  };
  for (const question of await page.locator('[data-prediction]').all()) {
    const options = question.locator('input[type=radio]');
    const isChoice = sure && (await options.count()) > 0;
    await choose(isChoice ? options.first() : question.getByLabel('I don’t know'));
  }
  const confidence = page.locator('[name=confidence]').nth(2);
  if (await confidence.isEnabled()) await choose(confidence);
}

async function lockAndRun(page: Page) {
  await page.getByRole('button', { name: /Lock & run/ }).focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page).locator('tbody tr').first()).toBeVisible(runLimit);
  await expect(page.locator('article footer')).toContainText('tensors leaked', runLimit);
}

/** Every handle of a picture answers an arrow key, one way or the other. */
async function expectHandlesMoveByKeys(page: Page) {
  const handles = page.locator('[data-proof-picture] [role=slider]');
  const state = (handle: Locator) =>
    handle.evaluate((one) => `${one.getAttribute('aria-valuenow')} ${one.getAttribute('aria-valuetext')}`);
  for (const handle of (await handles.all()).slice(0, 4)) {
    await handle.focus();
    const before = await state(handle);
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await state(handle)) !== before) break;
    }
    expect(await state(handle), `${await handle.getAttribute('aria-label')} moves by keys`).not.toBe(before);
  }
}

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const spoken = (page: Page) => page.locator('article > [role=status]');

/** Pointing at a number lights up the same part of the picture, the formula and the code. */
async function expectLinkedParts(page: Page) {
  const linked = page.locator('article');
  const parts = await verdict(page)
    .locator('tr[data-part]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-part') ?? ''));
  const places = { picture: '[data-proof-picture]', formula: '.katex', code: '[data-proof-code]' };
  const seen = new Set<string>();
  for (const part of parts) {
    await verdict(page).locator(`tr[data-part="${part}"] th button`).focus();
    for (const [name, place] of Object.entries(places))
      if ((await linked.locator(`${place} [data-lit]`).count()) > 0) seen.add(name);
  }
  expect([...seen].sort()).toEqual(Object.keys(places).sort());
}

for (const id of demoIds) {
  test(`${id}: by keys alone predicted, run, held, broken at every counterexample`, async ({ page }) => {
    test.setTimeout(300_000);
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
    await expectLinkedParts(page);

    const breaks = page.getByRole('region', { name: /^Break it/ }).locator('button[aria-pressed]');
    const count = await breaks.count();
    expect(count).toBeGreaterThanOrEqual(2);
    await page.locator('h1').click();
    for (let at = 0; at < count; at++) {
      await page.keyboard.press('b');
      await expect(breaks.nth(at)).toHaveAttribute('aria-pressed', 'true');
      await expect(verdict(page).getByText(/^✗?REFUTED$/)).toBeVisible(runLimit);
      await expect(spoken(page)).toContainText('It fails here', runLimit);
    }
    await page.keyboard.press('0');
    await expectHandlesMoveByKeys(page);

    await page.setViewportSize({ width: 390, height: 844 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'nothing sticks out on a phone').toBeLessThanOrEqual(0);
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

test('a training run is held, goes on from where it was, and ends at Stop', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/lab/early-stopping');
  await predict(page, false);
  await page.keyboard.press('Enter');
  const count = page.locator('[data-proof] progress + span');
  await expect(count).toContainText(/[1-9]\d* \/ /, runLimit);
  await page.locator('h1').click();
  await page.keyboard.press('p');
  await expect(count).toContainText('Paused');
  await page.waitForTimeout(300); // a step that was on its way
  const held = Number((await count.textContent())?.match(/(\d+) \//)?.[1]);
  await page.waitForTimeout(1500);
  await expect(count, 'a held run does not move').toContainText(`${held} /`);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect
    .poll(async () => Number((await count.textContent())?.match(/(\d+) \//)?.[1]), runLimit)
    .toBeGreaterThan(held);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(verdict(page)).toContainText('Stopped. Nothing was decided.');
});

test('all proofs run on this device, and the report can be kept', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/lab');
  await page.getByRole('combobox', { name: 'on', exact: true }).selectOption('cpu');
  await page.getByRole('button', { name: 'Run all proofs on this device' }).click();
  const tally = `${demoIds.length} of ${demoIds.length} proofs hold`;
  await expect(page.getByRole('status').filter({ hasText: tally })).toBeVisible({ timeout: 240_000 });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as text' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^viva-proofs-\d{4}-\d\d-\d\d\.md$/);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text.match(/^\| D\d\d /gm)).toHaveLength(demoIds.length);
  expect(text).toContain('cpu · JavaScript');
});

test('the map of concepts leads to their proofs', async ({ page }) => {
  await page.goto('/lab');
  const map = page.getByRole('region', { name: /map of the concepts/ });
  await map.getByRole('button', { name: 'Recurrent cell' }).press('Enter');
  await expect(page.getByRole('link', { name: /One cell/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /IoU as a loss/ })).toBeHidden();
  await page.getByRole('button', { name: 'Show all concepts' }).click();
  await expect(page.getByRole('link', { name: /IoU as a loss/ })).toBeVisible();
});

test('a learner’s own digit is drawn by keys and read by the trained nets', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/lab/is-a-small-gain-real');
  await predict(page, false);
  await lockAndRun(page);
  const pad = page.getByRole('slider', { name: /Space paints/ }).first();
  await pad.focus();
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  await expect(verdict(page)).toContainText('Exploring', runLimit);
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
