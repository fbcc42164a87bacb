import { allSent, cardOnDesk, grade, openReview, storedKinds } from './review-desk';
import { expect, test } from './viva-test';

test('two tabs show the same desk, and no card is rated twice', async ({ page, context, signUp }) => {
  await signUp();
  await openReview(page);
  const other = await context.newPage();
  await openReview(other);
  expect(await cardOnDesk(other)).toBe(await cardOnDesk(page));

  await page.bringToFront();
  const first = await grade(page, '4');
  await expect(other.locator(`[data-card="${first}"]`)).toHaveCount(0);
  await expect.poll(async () => (await cardOnDesk(other)) === (await cardOnDesk(page))).toBe(true);

  await other.bringToFront();
  const second = await grade(other, '4');
  expect(second).not.toBe(first);
  await expect(page.locator(`[data-card="${second}"]`)).toHaveCount(0);
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  await expect(other.locator('[data-sync]')).toContainText(allSent);
  for (const card of [first, second]) expect(await storedKinds(page, card)).toEqual(['rated']);
});

test('undo in one tab takes back what the other did', async ({ page, context, signUp }) => {
  await signUp();
  await openReview(page);
  const other = await context.newPage();
  await openReview(other);
  await page.bringToFront();
  const card = await grade(page, '4');
  await expect(other.locator(`[data-card="${card}"]`)).toHaveCount(0);
  await other.bringToFront();
  await other.keyboard.press('Escape');
  await other.keyboard.press('u');
  await expect(other.locator(`[data-card="${card}"]`)).toBeVisible();
  await expect(other.locator('[data-sync]')).toContainText(allSent);
  expect(await storedKinds(page, card)).toEqual(['rated', 'undone']);
  await expect(page.locator('[data-progress]')).toHaveText(/^0\//);
});
