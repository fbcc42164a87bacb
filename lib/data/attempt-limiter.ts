import { RateLimiterPrisma, type RateLimiterRes } from 'rate-limiter-flexible';
import type { AttemptLimiter, SignInLimits } from '@/lib/auth/ports';
import type { PrismaClient } from './generated/prisma/client';

/** Counts in the database, so that a restart forgets nothing and several instances count together. */
function attemptLimiter(
  prisma: PrismaClient,
  keyPrefix: string,
  points: number,
  duration: number,
): AttemptLimiter {
  const limiter = new RateLimiterPrisma({
    storeClient: prisma,
    tableName: 'rateLimiterFlexible',
    keyPrefix,
    points,
    duration,
  });
  return {
    async secondsToWait(key) {
      const seen = await limiter.get(key);
      return seen && seen.consumedPoints >= points ? Math.ceil(seen.msBeforeNext / 1000) : 0;
    },
    async recordFailure(key) {
      await limiter.consume(key).catch((over: Error | RateLimiterRes) => {
        if (over instanceof Error) throw over; // a count over the limit is no error here: the next try waits
      });
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}

const minute = 60;

/** 5 failures in 15 minutes for one account from one address, 30 an hour for one account, 20 an hour for one address. */
export function signInLimits(prisma: PrismaClient): SignInLimits {
  return {
    pair: attemptLimiter(prisma, 'sign-in-pair', 5, 15 * minute),
    account: attemptLimiter(prisma, 'sign-in-account', 30, 60 * minute),
    address: attemptLimiter(prisma, 'sign-in-address', 20, 60 * minute),
  };
}
