import type { LogDigest } from './sync-protocol';

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** FNV-1a, 64 bits, of ASCII text. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): bigint {
  let hash = offsetBasis;
  for (let i = 0; i < text.length; i++) hash = ((hash ^ BigInt(text.charCodeAt(i))) * prime) & mask;
  return hash;
}

const toHex = (hash: bigint) => hash.toString(16).padStart(16, '0');

/** The digest of a log that holds these events, each id once. */
export function logDigest(ids: Iterable<string>): LogDigest {
  let count = 0;
  let hash = 0n;
  for (const id of ids) {
    count += 1;
    hash ^= fnv1a(id);
  }
  return { count, digest: toHex(hash) };
}

/** The digest of two logs that have no event in common. */
export function joinDigests(a: LogDigest, b: LogDigest): LogDigest {
  return { count: a.count + b.count, digest: toHex(BigInt(`0x${a.digest}`) ^ BigInt(`0x${b.digest}`)) };
}
