const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

/**
 * How long to wait before try `failures` + 1, in milliseconds: 1 s doubled for each failure up to a minute, then spread
 * over its upper half by `random` (0 to 1) so that many devices do not come back in the same second.
 */
export function backoffMs(failures: number, random: number): number {
  const full = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, failures - 1));
  return Math.round(full / 2 + (full / 2) * random);
}
