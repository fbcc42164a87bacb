import { RateLimiterPrisma } from 'rate-limiter-flexible';
import type { AttemptLimiter } from '@/lib/auth/ports';
import type { PrismaClient } from './generated/prisma/client';

/** `failures` are let through in each window of `windowSeconds`; the name keeps the counters of limiters apart. */
export interface AttemptLimit {
  name: string;
  failures: number;
  windowSeconds: number;
}

export function createAttemptLimiter(prisma: PrismaClient, limit: AttemptLimit): AttemptLimiter {
  const limiter = new RateLimiterPrisma({
    storeClient: prisma,
    keyPrefix: limit.name,
    points: limit.failures,
    duration: limit.windowSeconds,
  });
  return {
    async secondsToWait(key) {
      const state = await limiter.get(key);
      if (!state || state.consumedPoints < limit.failures) return 0;
      return Math.ceil(state.msBeforeNext / 1000);
    },
    async recordFailure(key) {
      await limiter.penalty(key);
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}
