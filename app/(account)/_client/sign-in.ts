/** How a sign-in ended: in, or out with next-auth's code (see lib/auth/sign-in-code.ts). */
export type SignInOutcome = { in: true } | { in: false; code: string };

async function postToAuth(action: string, fields: Record<string, string>): Promise<string> {
  const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string };
  const response = await fetch(`/api/auth/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  });
  return ((await response.json()) as { url: string }).url;
}

/** Signs in by one of the providers that need no other site. */
export async function signIn(
  provider: 'password' | 'this-computer',
  fields: Record<string, string>,
): Promise<SignInOutcome> {
  const url = await postToAuth(`callback/${provider}`, fields);
  const code = new URL(url, window.location.origin).searchParams.get('error');
  return code === null ? { in: true } : { in: false, code };
}

/** Leaves for GitHub, which sends the learner back. */
export async function signInWithGitHub(): Promise<void> {
  window.location.assign(await postToAuth('signin/github', { callbackUrl: '/today' }));
}

export async function signOut(): Promise<void> {
  await postToAuth('signout', {});
}
