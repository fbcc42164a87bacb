import { describe, expect, it } from 'vitest';
import type { AttemptLimiter } from './ports';
import { signInThrottle } from './sign-in-throttle';

function limiter(points: number): AttemptLimiter & { seen: Map<string, number> } {
  const seen = new Map<string, number>();
  return {
    seen,
    secondsToWait: async (key) => ((seen.get(key) ?? 0) >= points ? 60 : 0),
    recordFailure: async (key) => void seen.set(key, (seen.get(key) ?? 0) + 1),
    forget: async (key) => void seen.delete(key),
  };
}

const setUp = () => {
  const limits = { pair: limiter(2), account: limiter(4), address: limiter(3) };
  return { limits, throttle: signInThrottle(limits) };
};

describe('the sign-in throttle', () => {
  it('stops one address that guesses one account, and lets others in', async () => {
    const { throttle } = setUp();
    for (let i = 0; i < 2; i++) await throttle.recordFailure('a@x.org', '10.0.0.1');
    expect(await throttle.secondsToWait('a@x.org', '10.0.0.1')).toBe(60);
    expect(await throttle.secondsToWait('a@x.org', '10.0.0.2')).toBe(0);
    expect(await throttle.secondsToWait('b@x.org', '10.0.0.1')).toBe(0);
  });

  it('stops one address that tries many accounts', async () => {
    const { throttle } = setUp();
    for (const email of ['a@x.org', 'b@x.org', 'c@x.org']) await throttle.recordFailure(email, '10.0.0.1');
    expect(await throttle.secondsToWait('d@x.org', '10.0.0.1')).toBe(60);
  });

  it('stops many addresses that guess one account', async () => {
    const { throttle } = setUp();
    for (let i = 0; i < 4; i++) await throttle.recordFailure('a@x.org', `10.0.0.${i}`);
    expect(await throttle.secondsToWait('a@x.org', '10.0.9.9')).toBe(60);
  });

  it('forgives the pair after a right password', async () => {
    const { throttle } = setUp();
    for (let i = 0; i < 2; i++) await throttle.recordFailure('a@x.org', '10.0.0.1');
    await throttle.recordSuccess('a@x.org', '10.0.0.1');
    expect(await throttle.secondsToWait('a@x.org', '10.0.0.1')).toBe(0);
  });

  it('keeps no e-mail and no address in its keys', async () => {
    const { limits, throttle } = setUp();
    await throttle.recordFailure('a@x.org', '10.0.0.1');
    const keys = [limits.pair, limits.account, limits.address].flatMap(({ seen }) => [...seen.keys()]);
    expect(keys).toHaveLength(3);
    for (const key of keys) expect(key).not.toMatch(/x\.org|10\.0/);
  });
});
