import type { LogDigest } from '@/lib/study/sync-protocol';

/** The digest of two logs without a common event: counts add up, hashes are XORed. */
export function joinDigests(a: LogDigest, b: LogDigest): LogDigest {
  const joined = BigInt(`0x${a.digest}`) ^ BigInt(`0x${b.digest}`);
  return { count: a.count + b.count, digest: joined.toString(16).padStart(16, '0') };
}

/** Do the device and the server know the same log? */
export function sameLog(a: LogDigest, b: LogDigest): boolean {
  return a.count === b.count && a.digest === b.digest;
}
