import { expect, test } from './viva-test';

test('the policy blocks a script that we did not write', async ({ page, expectTrouble }) => {
  expectTrouble();
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('div');
    script.innerHTML = '<img src="/nothing.png" onerror="window.injected = true">';
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'injected' in window;
  });
  expect(ran).toBe(false);
});

test('every page carries the security headers and a nonce of its own', async ({ request }) => {
  const nonces = new Set<string>();
  for (const place of ['/', '/lab', '/notes', '/sign-in']) {
    const headers = (await request.get(place)).headers();
    const policy = headers['content-security-policy'] ?? '';
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
    expect(policy).toContain("'strict-dynamic'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-powered-by']).toBeUndefined();
  }
  expect(nonces.size).toBe(4);
});

const changing = [
  ['POST', '/api/sync'],
  ['POST', '/api/proof-runs'],
  ['POST', '/api/account'],
  ['DELETE', '/api/account'],
  ['POST', '/api/account/password'],
  ['PATCH', '/api/settings'],
  ['POST', '/api/auth/callback/this-computer'],
] as const;

for (const [method, place] of changing) {
  test(`${method} ${place} refuses another origin`, async ({ request }) => {
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await request.fetch(place, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        data: '{}',
      });
      expect(answer.status()).toBe(403);
    }
  });
}

test('an unknown error shows an id and nothing else', async ({ request, baseURL }) => {
  const answer = await request.post('/api/sync', {
    headers: { origin: baseURL ?? '', 'content-type': 'application/json' },
    data: Buffer.from([0xff, 0xfe, 0x00]),
  });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
  expect(await answer.text()).not.toMatch(/at .*\(|node_modules|\.ts:/);
});

test('a visitor is told to sign in, by every call that needs a learner', async ({ request, baseURL }) => {
  for (const place of ['/api/round', '/api/export', '/api/proof-runs', '/api/card?id=x']) {
    expect((await request.get(place)).status(), place).toBe(401);
  }
  const answer = await request.post('/api/sync', {
    headers: { origin: baseURL ?? '' },
    data: { deviceId: 'x', cursor: 0, events: [] },
  });
  expect(answer.status()).toBe(401);
});

test('a body beyond the limit is refused before it is read', async ({ request, signUp, page, baseURL }) => {
  await signUp();
  const answer = await page.request.post('/api/sync', {
    headers: { origin: baseURL ?? '', 'content-type': 'application/json' },
    data: JSON.stringify({ pad: 'x'.repeat(3_000_000) }),
  });
  expect(answer.status()).toBe(413);
  expect((await request.get('/api/health')).ok()).toBe(true);
});
