/**
 * The instant for the next event: the clock's, but always after the last one, even when the clock was set back.
 * Events of one device so keep the order in which they happened.
 */
export function nextInstant(clockMs: number, lastAt: number): number {
  return Math.max(Math.floor(clockMs), lastAt + 1);
}
