import { createHash } from 'node:crypto';
import type { SignInLimits } from './ports';

/** Keys are hashed, so that the table of attempts holds no e-mail and no address. */
const keyOf = (...parts: string[]) => createHash('sha256').update(parts.join('\0')).digest('base64url');

/** Guards one account against guessing, from one address and from many, and all accounts against one address. */
export function signInThrottle(limits: SignInLimits) {
  const keys = (email: string, address: string) =>
    [
      [limits.pair, keyOf('pair', email, address)],
      [limits.account, keyOf('account', email)],
      [limits.address, keyOf('address', address)],
    ] as const;
  return {
    /** Seconds until this e-mail may be tried from this address again; 0 when it may now. */
    async secondsToWait(email: string, address: string): Promise<number> {
      const waits = await Promise.all(
        keys(email, address).map(([limiter, key]) => limiter.secondsToWait(key)),
      );
      return Math.max(...waits);
    },
    async recordFailure(email: string, address: string): Promise<void> {
      await Promise.all(keys(email, address).map(([limiter, key]) => limiter.recordFailure(key)));
    },
    /** A right password clears what this pair has against it; the other two windows run on. */
    async recordSuccess(email: string, address: string): Promise<void> {
      await limits.pair.forget(keyOf('pair', email, address));
    },
  };
}
