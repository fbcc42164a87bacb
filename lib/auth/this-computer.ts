const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

/** What decides whether somebody sits at this computer. */
export interface Seat {
  /** The database is the embedded one: this computer's own. */
  isEmbedded: boolean;
  /** The address the server listens on. */
  listensOn: string;
  /** Request headers: every one that says who asks, and for which name. */
  host: string | null;
  forwardedHost: string | null;
  forwardedFor: string | null;
  origin: string | null;
}

/** `[::1]:3000` and `localhost:3000` without the port; a bare IPv6 address stays whole. */
const nameOf = (host: string) => (/^(\[[^\]]+\]|[^:]+)(:\d+)?$/.exec(host)?.[1] ?? host).toLowerCase();
const isLoopback = (host: string) => loopbackNames.has(nameOf(host.trim()));
const isLoopbackAddress = (address: string) => /^(::ffff:)?127\.|^::1$/.test(address.trim());

/**
 * True only when the database is embedded, the server listens on loopback, and the request itself came over loopback
 * for a loopback name. The name matters: a page elsewhere can point its own name at 127.0.0.1 (DNS rebinding), and a
 * reverse proxy on this computer speaks for the whole world.
 */
export function isThisComputer(seat: Seat): boolean {
  if (!seat.isEmbedded || !isLoopback(seat.listensOn)) return false;
  if (!seat.host || !isLoopback(seat.host)) return false;
  if (seat.forwardedHost && !seat.forwardedHost.split(',').every(isLoopback)) return false;
  if (seat.forwardedFor && !seat.forwardedFor.split(',').every(isLoopbackAddress)) return false;
  if (seat.origin) {
    const origin = URL.canParse(seat.origin) ? new URL(seat.origin).host : '';
    if (!isLoopback(origin)) return false;
  }
  return true;
}
