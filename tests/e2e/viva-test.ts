import { test as base, expect, type Page } from '@playwright/test';

let accounts = 0;

interface Fixtures {
  /** A page that fails its test on any console error, failed request, foreign request or policy violation. */
  page: Page;
  /** Signs the page in as a new learner and returns the e-mail. */
  signUp(): Promise<string>;
  /** Tells the page's guard that this test brings about errors on purpose. */
  expectTrouble(): void;
}

export const password = 'four plain words here';

/** Our `test`: every page is watched, since a page whose scripts are all blocked can still look right. */
export const test = base.extend<Fixtures & { trouble: { expected: boolean; seen: string[] } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first argument
  trouble: async ({}, use) => {
    await use({ expected: false, seen: [] });
  },
  expectTrouble: async ({ trouble }, use) => {
    await use(() => {
      trouble.expected = true;
    });
  },
  page: async ({ page, baseURL, trouble }, use) => {
    const note = (line: string) => trouble.seen.push(line);
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => note(`page error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) note(`foreign request: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) note(`${response.status()} ${response.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    // The app syncs in the background: what it asks while the page closes is nobody's fault.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (!trouble.expected) expect(trouble.seen, 'the page had trouble').toEqual([]);
  },
  signUp: async ({ page, baseURL }, use) => {
    await use(async () => {
      const email = `learner-${process.pid}-${Date.now()}-${accounts++}@example.org`;
      const headers = { origin: baseURL ?? '' };
      const made = await page.request.post('/api/account', {
        data: { email, password, zone: 'Europe/Berlin' },
        headers,
      });
      expect(made.status()).toBe(201);
      await signInAs(page, email);
      return email;
    });
  },
});

/** Signs in by next-auth's own route, as the form does. */
export async function signInAs(page: Page, email: string, secret = password): Promise<void> {
  const csrf = await page.request.get('/api/auth/csrf');
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await page.request.post('/api/auth/callback/password', {
    headers: { origin: new URL(csrf.url()).origin },
    form: { email, password: secret, csrfToken, json: 'true' },
  });
  const { url } = (await answer.json()) as { url: string };
  expect(url, 'signing in failed').not.toContain('error=');
}

export { expect };
