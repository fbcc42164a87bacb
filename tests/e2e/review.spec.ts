import AxeBuilder from '@axe-core/playwright';
import {
  allowNewCards,
  allSent,
  cardOnDesk,
  goToCard,
  grade,
  openReview,
  storedEvents,
  storedKinds,
} from './review-desk';
import { expect, test } from './viva-test';

test('the first question comes with the page', async ({ page, signUp }) => {
  await signUp();
  const html = await (await page.request.get('/review')).text();
  expect(html).toMatch(/data-card="[a-z0-9-]+"/);
  expect(html).toContain('id="question"');
});

test('two keys review a card, and the server keeps what the learner did', async ({ page, signUp }) => {
  await signUp();
  await openReview(page);
  await expect(page.locator('#question')).toBeFocused();
  const first = (await cardOnDesk(page)) as string;
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Answer' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Good, in 10 minutes$/ })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.locator(`[data-card="${first}"]`)).toHaveCount(0);
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  const events = await storedEvents(page, first);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ kind: 'rated', rating: 3, zone: 'Europe/Berlin' });
});

test('undo goes back after the last card, after a reload, and to the beginning', async ({ page, signUp }) => {
  await signUp();
  await allowNewCards(page, 3);
  await openReview(page);
  const graded = [await grade(page, '4'), await grade(page, '4'), await grade(page, '4')];
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.locator(`[data-card="${graded[2]}"]`)).toBeVisible();
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  await page.reload();
  await openReview(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await expect(page.locator(`[data-card="${graded[1]}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.locator(`[data-card="${graded[0]}"]`)).toBeVisible();
  await expect(page.locator('[data-progress]')).toHaveText('0/3');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await expect(page.getByText('Nothing left to undo on this device.')).toBeVisible();
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  for (const card of graded) expect(await storedKinds(page, card)).toEqual(['rated', 'undone']);
});

test('a forgotten card comes back in the same round', async ({ page, signUp }) => {
  await signUp();
  await allowNewCards(page, 2);
  await openReview(page);
  const first = await grade(page, '1');
  await grade(page, '4');
  expect(await cardOnDesk(page)).toBe(first);
});

test('bury, suspend, flag and the other language act on the card on the desk', async ({ page, signUp }) => {
  await signUp();
  await openReview(page);
  await goToCard(page, ({ kind }) => kind === 'basic');
  const card = (await cardOnDesk(page)) as string;
  await page.keyboard.press('b');
  await expect(page.locator('#question')).toHaveAttribute('lang', 'zh-Hans');
  await page.keyboard.press('x');
  await expect(page.getByText('Flagged as wrong or unclear.')).toBeVisible();
  await page.keyboard.press('i');
  const info = page.getByRole('dialog', { name: 'About this card' });
  await expect(info).toContainText(card);
  await expect(info).toContainText('flagged');
  await page.keyboard.press('Escape');
  await expect(info).toBeHidden();
  await page.keyboard.press('!');
  await expect(page.locator(`[data-card="${card}"]`)).toHaveCount(0);
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  expect(await storedKinds(page, card)).toEqual(['flagged', 'suspended']);
});

test('a typed answer is marked, and the mark suggests the rating', async ({ page, signUp }) => {
  await signUp();
  await allowNewCards(page, 200);
  await openReview(page);
  const card = await goToCard(page, ({ answer }) => answer?.format.kind === 'number');
  await expect(page.locator('#your-answer')).toBeFocused();
  await page.keyboard.type(card.answer?.right ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-marked="right"]')).toBeVisible();
  await expect(page.getByRole('button', { name: /, suggested$/ })).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  const [event] = (await storedEvents(page, card.id)).filter(({ kind }) => kind === 'rated');
  expect(event).toHaveProperty('proposed', (event as { rating: number }).rating);
});

test('a parametric card shows numbers, and the model decides the answer', async ({ page, signUp }) => {
  test.setTimeout(120_000);
  await signUp();
  await allowNewCards(page, 200);
  await openReview(page);
  await goToCard(page, ({ kind }) => kind === 'parametric');
  const numbers = page.locator('[data-card] [data-param]');
  await expect(numbers.first()).not.toHaveText('…');
  const field = page.locator('#your-answer');
  if ((await field.getAttribute('type')) === 'radio') await field.check();
  else await field.fill('[1, 2, 3]');
  await page.keyboard.press('Enter');
  const marked = page.locator('[data-marked="right"], [data-marked="wrong"]');
  await expect(marked).not.toBeEmpty({ timeout: 60_000 });
});

test('every state of the review is accessible', async ({ page, signUp }) => {
  await signUp();
  await allowNewCards(page, 2);
  await openReview(page);
  const check = async (state: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${state} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
  };
  await page.keyboard.press('Enter');
  await expect(page.locator('#answer')).toBeFocused();
  await check('revealed');
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog', { name: 'About this card' })).toBeVisible();
  await check('card info');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await check('keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await grade(page, '4');
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeFocused();
  await check('done');
});
