import type { BrowserContext } from '@playwright/test';

let made = 0;

/** Signs a browser in as a new learner who may meet every card today. */
export async function signInNewLearner(context: BrowserContext, origin: string): Promise<void> {
  const headers = { origin };
  const account = {
    email: `bench-${process.pid}-${made++}@example.org`,
    password: 'only for the bench 1',
    zone: 'UTC',
  };
  const { request } = context;
  const created = await request.post(`${origin}/api/account`, { data: account, headers });
  if (!created.ok()) throw new Error(`no account could be made: ${created.status()}`);
  const { csrfToken } = (await (await request.get(`${origin}/api/auth/csrf`)).json()) as {
    csrfToken: string;
  };
  const form = { email: account.email, password: account.password, csrfToken, json: 'true' };
  await request.post(`${origin}/api/auth/callback/password`, { form, headers });
  const changed = await request.patch(`${origin}/api/settings`, { data: { newPerDay: 500 }, headers });
  if (!changed.ok()) throw new Error(`the bench learner could not sign in: ${changed.status()}`);
}
