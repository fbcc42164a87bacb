import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { uuidV7 } from '../../lib/kernel/uuid-v7';
import { expect, password, test } from './viva-test';

const newId = () => uuidV7(Date.now(), randomBytes(10));

/** Two learners of one server; the first has a review and a proof run. */
interface Pair {
  /** Calls as the second learner. */
  other: APIRequestContext;
  headers: Record<string, string>;
  cardId: string;
  review: { id: string; deviceId: string };
  runId: string;
}

const reviewOf = (cardId: string, deviceId = newId()) => ({
  id: newId(),
  deviceId,
  seq: 1,
  cardId,
  at: Date.now(),
  zone: 'Europe/Berlin',
  kind: 'rated',
  rating: 3,
  answerMs: 1000,
  revision: 'r1',
});
const runOf = (id: string) => ({
  id,
  demoId: 'iou-loss',
  params: {},
  seed: 1,
  predictions: {},
  confidence: null,
  verdict: { holds: true },
  backend: 'cpu',
  device: 'test',
  ms: 1,
  at: Date.now(),
});

/** What the second learner tries with the first one's ids, for every call there is. The answer may not hold them. */
const attempts: Record<string, (pair: Pair) => Promise<APIResponse | null>> = {
  'GET /api/round': ({ other }) => other.get('/api/round'),
  'GET /api/card': ({ other, cardId }) => other.get(`/api/card?id=${cardId}`),
  'GET /api/export': ({ other }) => other.get('/api/export'),
  'GET /api/proof-runs': ({ other }) => other.get('/api/proof-runs'),
  'POST /api/proof-runs': async ({ other, headers, runId }) => {
    // The same id again: it becomes the second learner's own run and leaves the first one's alone.
    await other.post('/api/proof-runs', { headers, data: { ...runOf(runId), device: 'overwritten' } });
    return null;
  },
  'POST /api/sync': async ({ other, headers, review, cardId }) => {
    const undo = { ...reviewOf(cardId, review.deviceId), kind: 'undone', target: review.id } as Record<
      string,
      unknown
    >;
    for (const key of ['rating', 'answerMs', 'revision']) delete undo[key];
    const takeover = { ...reviewOf(cardId, review.deviceId), id: review.id, rating: 1 };
    await other.post('/api/sync', {
      headers,
      data: { deviceId: review.deviceId, cursor: 0, events: [takeover, undo] },
    });
    return null;
  },
  'PATCH /api/settings': async ({ other, headers }) => {
    await other.patch('/api/settings', { headers, data: { newPerDay: 3 } });
    return null;
  },
  'POST /api/account/password': async ({ other, headers }) => {
    await other.post('/api/account/password', {
      headers,
      data: { current: password, next: 'stolen plain words here' },
    });
    return null;
  },
  'DELETE /api/account': async ({ other, headers }) => {
    await other.delete('/api/account', { headers, data: { password } });
    return null;
  },
};

/** Calls that know no learner at all, and why. */
const without: Record<string, string> = {
  'GET /api/health': 'says only that the server and its database answer',
  'POST /api/account': 'makes an account; the answer is empty',
  'GET /api/auth/[...nextauth]': 'the session itself: tested by the account tests',
  'POST /api/auth/[...nextauth]': 'signing in: tested by the account tests',
};

function calls(folder = 'app/api'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return calls(place);
    if (entry.name !== 'route.ts') return [];
    const source = readFileSync(place, 'utf8');
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
      new RegExp(`export (const|async function|function) ${method}\\b|as ${method}\\b`).test(source),
    );
    return methods.map((method) => `${method} /${path.dirname(place).replace(/^app\//, '')}`);
  });
}

test('every call is tried as somebody else, or says why it knows nobody', () => {
  expect(calls().sort()).toEqual([...Object.keys(attempts), ...Object.keys(without)].sort());
});

for (const [call, attempt] of Object.entries(attempts)) {
  test(`${call} shows and changes nothing of another learner`, async ({
    page,
    signUp,
    playwright,
    baseURL,
  }) => {
    const email = await signUp();
    const headers = { origin: baseURL ?? '' };
    const { queue } = (await (await page.request.get('/api/round')).json()) as { queue: string[] };
    const cardId = queue[0] ?? '';
    const review = reviewOf(cardId);
    const runId = newId();
    const sent = await page.request.post('/api/sync', {
      headers,
      data: { deviceId: review.deviceId, cursor: 0, events: [review] },
    });
    expect(await sent.json()).toMatchObject({ accepted: [review.id] });
    expect((await page.request.post('/api/proof-runs', { headers, data: runOf(runId) })).status()).toBe(201);
    const before = await (await page.request.get('/api/export')).json();

    const other = await playwright.request.newContext({ baseURL: baseURL ?? '' });
    const otherEmail = `other-${newId()}@example.org`;
    await other.post('/api/account', { headers, data: { email: otherEmail, password, zone: 'UTC' } });
    const { csrfToken } = (await (await other.get('/api/auth/csrf')).json()) as { csrfToken: string };
    await other.post('/api/auth/callback/password', {
      headers,
      form: { email: otherEmail, password, csrfToken, json: 'true' },
    });
    expect((await other.get('/api/round')).status()).toBe(200);

    const answer = await attempt({ other, headers, cardId, review, runId });
    if (answer) {
      const text = await answer.text();
      for (const secret of [review.id, review.deviceId, runId, email]) expect(text).not.toContain(secret);
    }
    const after = await (await page.request.get('/api/export')).json();
    expect({ ...after, exportedAt: 0 }).toEqual({ ...before, exportedAt: 0 });
    await other.dispose();
  });
}
