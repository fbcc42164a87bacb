import { allowNewCards, cardOnDesk, goToCard, openReview } from './review-desk';
import { expect, test } from './viva-test';

test('the proof runs in place, and the judged prediction suggests the rating', async ({ page, signUp }) => {
  test.setTimeout(120_000);
  await signUp();
  await allowNewCards(page, 200);
  await openReview(page);
  await goToCard(page, ({ proof }) => 'demo' in proof && proof.demo === 'iou-loss');
  const card = await cardOnDesk(page);
  await page.keyboard.press('Escape'); // out of the answer field
  await page.keyboard.press('r');
  const proof = page.locator('[data-own-keys]');
  await proof.getByRole('radio', { name: 'nowhere' }).check();
  await proof.getByLabel('IoU after all the steps?').fill('0');
  await proof.getByRole('radio', { name: /^90/ }).check();
  await page.keyboard.press('3'); // belongs to the proof while it has the focus
  await proof.getByRole('button', { name: /Lock/ }).click();
  // The last number of the run; the first arrow is drawn much earlier.
  await expect(proof.locator('figcaption').filter({ hasText: /GIoU from here: IoU 0\.99/ })).toBeVisible({
    timeout: 60_000,
  });
  await expect(
    proof
      .getByRole('row')
      .filter({ hasText: /HOLDS|✓/ })
      .first(),
  ).toBeVisible();
  expect(await cardOnDesk(page)).toBe(card);

  await page.keyboard.press('Escape');
  await expect(proof).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^(Good|Easy), .*suggested$/ })).toBeVisible();
});

test('after the reveal a card with drawn numbers shows them, as its own setting and not as the claim’s', async ({
  page,
  signUp,
}) => {
  test.setTimeout(120_000);
  await signUp();
  await allowNewCards(page, 200);
  await openReview(page);
  await goToCard(page, ({ id }) => id === 'iou-by-hand');
  await expect(page.getByLabel('Your answer')).toBeFocused(); // its numbers are drawn
  await page.keyboard.press('Escape'); // out of the answer field
  await page.keyboard.press('r');
  const proof = page.locator('[data-own-keys]');
  const note = proof.locator('[data-card-setting]');
  const verdict = proof.getByRole('region', { name: 'Verdict' });
  await expect(proof.locator('[data-proof-form]')).toBeVisible();
  await expect(note, 'the numbers would give the answer away').toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(proof).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(page.locator('[data-rating="3"]')).toBeVisible();
  await page.keyboard.press('r');
  await expect(note).toContainText('the card’s numbers');
  await proof.getByRole('radio', { name: 'nowhere' }).check();
  await proof.getByLabel('IoU after all the steps?').fill('0');
  await proof.getByRole('radio', { name: /^90/ }).check();
  await proof.getByRole('button', { name: /Lock/ }).click();
  await expect(proof.getByText(/^Exploring: /)).toBeVisible({ timeout: 60_000 });
  await expect(verdict.getByText(/^(✓?HOLDS|✗?REFUTED)$/), 'no stamp on the card’s numbers').toHaveCount(0);
  await expect(page.getByRole('button', { name: /suggested$/ })).toHaveCount(0);

  await note.getByRole('button', { name: 'Try the claim instead' }).click();
  await expect(note).toHaveCount(0);
  await expect(verdict.getByText(/^✓?HOLDS$/)).toBeVisible({ timeout: 60_000 });
});

test('nothing of TensorFlow.js is fetched before a proof is asked for', async ({ page, signUp }) => {
  await signUp();
  const heavy: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    const text = await response.text().catch(() => '');
    if (text.includes('registerBackend') && text.includes('ENGINE')) heavy.push(response.url());
  });
  await openReview(page);
  await goToCard(page, ({ kind }) => kind === 'basic');
  await page.keyboard.press('Space');
  await expect(page.locator('#answer')).toBeFocused();
  expect(heavy).toEqual([]);
});
