/** Signs in as the learner of this computer and returns the session's cookie. */
export async function signInHere(origin: string): Promise<string> {
  const first = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const response = await fetch(`${origin}/api/auth/callback/this-computer`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin, cookie: cookiesOf(first) },
    body: new URLSearchParams({ csrfToken, json: 'true', callbackUrl: origin }),
  });
  const cookie = cookiesOf(response);
  if (!cookie.includes('session-token'))
    throw new Error(
      `"this computer" was not signed in: ${response.status} ${(await response.text()).slice(0, 300)}`,
    );
  return cookie;
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
