import { expect, test } from 'vitest';
import { createAccountStore } from '@/lib/data/account-store';
import { createAttemptLimiter } from '@/lib/data/attempt-limiter';
import { databaseOfTests } from '@/tests/support/database';
import { newId } from '@/tests/support/learners';

const database = databaseOfTests();
const accounts = () => createAccountStore(database.open.prisma);

test('an e-mail makes one account, also when two ask for it at once', async () => {
  const email = `${newId()}@example.org`;
  const wish = () => ({ learnerId: newId(), email, name: null, passwordHash: 'hash', zone: 'Asia/Shanghai' });
  const made = await Promise.all([accounts().create(wish()), accounts().create(wish())]);
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await accounts().byEmail(email)).toEqual(made.find(Boolean));
});

test('this computer has one learner, whoever asks first', async () => {
  const seen = await Promise.all([1, 2, 3].map(() => accounts().ofThisComputer(newId(), 'Asia/Shanghai')));
  expect(new Set(seen.map(({ learnerId }) => learnerId)).size).toBe(1);
  expect(seen[0]?.isLocal).toBe(true);
});

test('an account elsewhere leads to one learner, also when it signs in twice at once', async () => {
  const id = newId();
  const seen = await Promise.all([1, 2, 3].map(() => accounts().ofProvider('github', id, 'Lin', newId())));
  expect(new Set(seen.map(({ learnerId }) => learnerId)).size).toBe(1);
});

test('a changed password counts the session version up', async () => {
  const made = await accounts().create({
    learnerId: newId(),
    email: `${newId()}@example.org`,
    name: null,
    passwordHash: 'old',
    zone: 'UTC',
  });
  const learnerId = made?.learnerId ?? '';
  expect(await accounts().changePassword(learnerId, 'new')).toBe(2);
  expect(await accounts().byId(learnerId)).toMatchObject({ passwordHash: 'new', sessionVersion: 2 });
});

test('the throttle counts in the database, keeps keys apart, and forgets when told', async () => {
  const limit = { name: newId(), failures: 3, windowSeconds: 60 };
  const [one, another] = [0, 0].map(() => createAttemptLimiter(database.open.prisma, limit));
  if (!one || !another) throw new Error('unreachable');
  for (const limiter of [one, another, one]) {
    expect(await limiter.secondsToWait('a')).toBe(0);
    await limiter.recordFailure('a');
  }
  expect(await another.secondsToWait('a')).toBeGreaterThan(50);
  expect(await another.secondsToWait('b')).toBe(0);
  await another.forget('a');
  expect(await one.secondsToWait('a')).toBe(0);
});
