/** Calls one of our own routes; resolves with the message to show when it refused, in the form "what. remedy". */
export async function call(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body: unknown,
): Promise<string | null> {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return null;
  const { error } = (await response.json().catch(() => ({}))) as {
    error?: { message?: string; remedy?: string; id?: string };
  };
  return [error?.message ?? `HTTP ${response.status}`, error?.remedy, error?.id].filter(Boolean).join(' ');
}
