import { allowNewCards, grade, openReview } from './review-desk';
import { expect, test } from './viva-test';

test('a visitor is told what happens here and what needs no account', async ({ page }) => {
  await page.goto('/today');
  await expect(page.getByRole('link', { name: 'Continue on this computer, or sign in' })).toBeVisible();
  await page.getByRole('link', { name: 'run the proofs' }).click();
  await expect(page).toHaveURL(/\/lab$/);
});

test('a stranger meets one claim and is one press from its proof', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('IoU');
  await page.getByRole('link', { name: 'Put it on trial' }).click();
  await expect(page).toHaveURL(/\/lab\/iou-loss/);
});

test('Today says how much there is, and Enter starts it', async ({ page, signUp }) => {
  await signUp();
  await allowNewCards(page, 4);
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1, name: 'Today, 4 cards due' })).toBeVisible();
  await expect(page.getByText(/about \d+ min · 4 of them new/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wrong in the notes' })).toBeVisible();
  await expect(page.getByRole('img', { name: /No card is scheduled yet/ })).toBeVisible();
  await expect(page.locator('[data-sync]')).toContainText('on the server');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/review$/);
});

test('when all is done, Today says so calmly and what comes next', async ({ page, signUp }) => {
  await signUp();
  await allowNewCards(page, 2);
  await openReview(page);
  await grade(page, '4');
  await grade(page, '4');
  await expect(page.getByText('2 cards done today.')).toBeVisible();
  await page.getByRole('link', { name: 'To Today' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today, nothing is due' })).toBeVisible();
  await expect(page.getByText(/You are done for today\. 2 cards done today\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Weakest now' })).toBeVisible();
  await page.getByText('As a table').click();
  await expect(page.getByRole('cell', { name: '0' }).first()).toBeVisible();
});
