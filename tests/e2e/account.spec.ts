import { expect, password, signInAs, test } from './viva-test';

test('sign up, sign out, sign in again', async ({ page }) => {
  const email = `someone-${Date.now()}@example.org`;
  await page.goto('/sign-up');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Today/ })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/');
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Today/ })).toBeVisible();
});

test('“Continue on this computer” signs in by one press on loopback', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Continue on this computer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Today/ })).toBeVisible();
});

test('another name for this computer may not continue on it', async ({ request, baseURL }) => {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const evil = { host: 'evil.example', origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' };
  const relayed = { origin: baseURL ?? '', 'x-forwarded-for': '203.0.113.7' };
  for (const headers of [evil, relayed]) {
    const answer = await request.post('/api/auth/callback/this-computer', {
      headers,
      form: { csrfToken, json: 'true' },
    });
    expect(await answer.text()).not.toMatch(/"url":"[^"]*\/"/);
    expect(answer.ok()).toBe(false);
  }
});

test('five wrong passwords make the account wait, and the right one waits too', async ({
  page,
  signUp,
  expectTrouble,
}) => {
  expectTrouble(); // the browser notes each 401
  const email = await signUp();
  await page.context().clearCookies();
  await page.goto('/sign-in');
  for (let i = 0; i < 5; i++) {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(`wrong password ${i}`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('E-mail or password is not right.')).toBeVisible();
    await page.reload();
  }
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText(/Too many attempts/)).toBeVisible();
});

test('changing the password ends the other sessions and keeps this one', async ({
  page,
  browser,
  signUp,
  baseURL,
}) => {
  const email = await signUp();
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const elsewhere = await other.newPage();
  await signInAs(elsewhere, email);
  expect((await elsewhere.request.get('/api/round')).status()).toBe(200);

  await page.goto('/settings');
  await page.getByLabel('Current password').fill(password);
  await page.getByLabel('New password').fill('other plain words there');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('The password is changed')).toBeVisible();

  expect((await page.request.get('/api/round')).status()).toBe(200);
  expect((await elsewhere.request.get('/api/round')).status()).toBe(401);
  await other.close();
});

test('a weak password is refused with its remedy', async ({ page, expectTrouble }) => {
  expectTrouble(); // the browser notes the 400
  await page.goto('/sign-up');
  await page.getByLabel('E-mail').fill('weak@example.org');
  await page.getByLabel('Password').fill('password2026');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByText(/on every list of leaked ones.*four unrelated words/)).toBeVisible();
});

test('the export holds the account; deleting takes it away', async ({ page, signUp }) => {
  const email = await signUp();
  await page.goto('/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export everything (JSON)' }).click();
  const stream = await (await download).createReadStream();
  const text = (await stream.toArray()).join('');
  expect(JSON.parse(text)).toMatchObject({ profile: { email } });
  expect(text).not.toContain('argon2');

  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel(/to confirm/).fill('delete');
  await page.getByRole('button', { name: 'Delete the account' }).click();
  await page.waitForURL('**/');
  expect((await page.request.get('/api/round')).status()).toBe(401);
});
