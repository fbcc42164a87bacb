import { AppError } from '@/lib/kernel/app-error';

/**
 * Refuses a request that changes something unless it comes from a page of this very origin. Browsers send Origin with
 * every such request, and Sec-Fetch-Site where they know it; a program that sends neither is no browser with somebody
 * else's cookies, but is refused all the same: it can name its origin.
 */
export function requireSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const host = request.headers.get('host');
  const isOurs = origin !== null && URL.canParse(origin) && new URL(origin).host === host;
  if (isOurs && (site === null || site === 'same-origin')) return;
  throw new AppError(
    'forbidden',
    {
      en: `The request came from "${origin ?? 'nowhere'}", not from this site.`,
      zh: `请求来自“${origin ?? '未知来源'}”，不是本站。`,
    },
    { en: 'Reload the page and try again.', zh: '请刷新页面后重试。' },
  );
}
