import { cardOnDesk, goToCard, grade, openReview } from './review-desk';
import { expect, test } from './viva-test';

test.beforeEach(async ({ page, signUp }) => {
  await signUp();
  await openReview(page);
  await goToCard(page, ({ kind }) => kind === 'basic');
});

test('the sheet lists the keys, gives one another key and refuses a clash', async ({ page }) => {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  const change = sheet.getByRole('button', { name: 'Change the key for: Undo, as far back as you like' });
  await change.click();
  await page.keyboard.press('b');
  await expect(sheet.getByRole('status')).toContainText('b already means “This card in the other language”');
  await change.click();
  await page.keyboard.press('z');
  await expect(sheet.getByRole('status')).toContainText('Changed to z.');
  await sheet.getByRole('button', { name: 'Close' }).click();
  const card = await grade(page, '4');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await expect(page.locator(`[data-card="${card}"]`)).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(page.locator(`[data-card="${card}"]`)).toBeVisible();
});

test('with single keys off only Space, Enter, Esc and combinations work', async ({ page }) => {
  await page.keyboard.press('?');
  await page.getByLabel('Use single keys').uncheck();
  await page.keyboard.press('Escape');
  const card = await cardOnDesk(page);
  await page.keyboard.press('x');
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  expect(await cardOnDesk(page)).toBe(card);
  await page.keyboard.press('Space');
  await expect(page.locator(`[data-card="${card}"]`)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.locator(`[data-card="${card}"]`)).toBeVisible();
  await expect(page.getByText('Flagged as wrong')).toHaveCount(0);
});

test('what is typed is text, and the Enter that ends a composition reveals nothing', async ({
  page,
  context,
}) => {
  const card = await cardOnDesk(page);
  await page.keyboard.press('a');
  const field = page.locator('#your-answer');
  await expect(field).toBeFocused();
  await page.keyboard.type('u1 x-s3');
  await expect(field).toHaveValue('u1 x-s3');
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'tidu', selectionStart: 4, selectionEnd: 4 });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.insertText', { text: '梯度' });
  await expect(field).toHaveValue('u1 x-s3梯度');
  expect(await cardOnDesk(page)).toBe(card);
  await expect(page.locator('[data-rating]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-rating]')).toHaveCount(4);
});

test('pairs of keys go places', async ({ page }) => {
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
});
