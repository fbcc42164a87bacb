import type { SyncReply, SyncRequest } from '../../lib/study/sync-protocol';
import { allSent, cardOnDesk, grade, openReview, storedKinds } from './review-desk';
import { expect, signInAs, test } from './viva-test';

test('reviews go on without a network, say so, and arrive once each', async ({
  page,
  context,
  signUp,
  expectTrouble,
}) => {
  expectTrouble();
  await signUp();
  await openReview(page);
  await context.setOffline(true);
  const graded: string[] = [];
  for (let i = 0; i < 5; i++) graded.push(await grade(page, '4'));
  await expect(page.locator('[data-sync]')).toContainText('Offline: kept on this device');
  await expect(page.locator('[data-sync]')).toContainText('5 reviews waiting to sync');
  await context.setOffline(false);
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  for (const card of graded) expect(await storedKinds(page, card)).toEqual(['rated']);
});

test('what waits survives a reload, and its cards are not asked again', async ({
  page,
  signUp,
  expectTrouble,
}) => {
  expectTrouble();
  await signUp();
  await openReview(page);
  await page.route('**/api/sync', (route) => route.abort());
  const graded = [await grade(page, '4'), await grade(page, '4')];
  await page.reload();
  await expect(page.locator('[data-sync]')).toContainText('2 reviews waiting to sync');
  expect(graded).not.toContain(await cardOnDesk(page));
  await page.unroute('**/api/sync');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  for (const card of graded) expect(await storedKinds(page, card)).toEqual(['rated']);
});

test('a reply that is lost after the server has stored the reviews stores nothing twice', async ({
  page,
  signUp,
  expectTrouble,
}) => {
  expectTrouble();
  await signUp();
  await openReview(page);
  let lost = 0;
  await page.route('**/api/sync', async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  const card = await grade(page, '3');
  await expect.poll(() => lost).toBeGreaterThan(0);
  await expect(page.locator('[data-sync]')).toContainText('1 review waiting to sync');
  await page.unroute('**/api/sync');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  expect(await storedKinds(page, card)).toEqual(['rated']);
});

test('a session that has ended keeps the reviews until the learner is back', async ({
  page,
  context,
  signUp,
  expectTrouble,
}) => {
  expectTrouble();
  const email = await signUp();
  await openReview(page);
  await context.clearCookies({ name: /next-auth/ });
  const card = await grade(page, '3');
  await expect(page.locator('[data-sync]')).toContainText('Signed out: kept on this device');
  await expect(page.getByRole('link', { name: 'Sign in to send them' })).toBeVisible();
  await signInAs(page, email);
  await openReview(page);
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  expect(await storedKinds(page, card)).toEqual(['rated']);
});

test('reviews of one learner never reach another who signs in on the same browser', async ({
  page,
  signUp,
  expectTrouble,
}) => {
  expectTrouble();
  const first = await signUp();
  await openReview(page);
  await signUp(); // the open page still belongs to the first learner
  const card = await grade(page, '3');
  await expect(page.locator('[data-sync]')).toContainText('Somebody else is signed in here');
  expect(await storedKinds(page, card)).toEqual([]);
  await signInAs(page, first);
  await openReview(page);
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  expect(await storedKinds(page, card)).toEqual(['rated']);
});

test('a server that has lost its tail gets the whole log of the device again', async ({ page, signUp }) => {
  await signUp();
  await openReview(page);
  await grade(page, '4');
  await grade(page, '4');
  await expect(page.locator('[data-sync]')).toContainText(allSent);
  const sent: SyncRequest[] = [];
  await page.route('**/api/sync', async (route) => {
    sent.push(route.request().postDataJSON() as SyncRequest);
    const response = await route.fetch();
    const reply = (await response.json()) as SyncReply;
    const empty = { count: 0, digest: '0000000000000000' };
    await route.fulfill({ response, json: sent.length === 1 ? { ...reply, deviceLog: empty } : reply });
  });
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[0]?.events).toHaveLength(0);
  expect(sent[1]?.events).toHaveLength(2);
  expect(sent[1]?.cursor).toBe(0);
});
