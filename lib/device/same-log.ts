import type { LogDigest } from '@/lib/study/sync-protocol';

/** Do the device and the server know the same log of this device? */
export function sameLog(a: LogDigest, b: LogDigest): boolean {
  return a.count === b.count && a.digest === b.digest;
}
