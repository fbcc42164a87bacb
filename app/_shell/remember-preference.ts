/** Keeps a choice for a year in a cookie, so that the server draws the next page with it. */
export function rememberPreference(name: 'viva-language' | 'viva-theme', value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: CookieStore is not in every browser we support
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
}
