import { describe, expect, it } from 'vitest';
import { hashPassword, passwordMatches } from './password';

describe('a password hash', () => {
  it('is Argon2id with the documented cost, salted', async () => {
    const [a, b] = await Promise.all([
      hashPassword('four plain words here'),
      hashPassword('four plain words here'),
    ]);
    expect(a).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(a).not.toBe(b);
  });

  it('matches its password only, however the characters were composed', async () => {
    const made = await hashPassword('caf\u00e9 au lait, s\u2019il te pla\u00eet');
    expect(await passwordMatches(made, 'cafe\u0301 au lait, s\u2019il te plai\u0302t')).toBe(true);
    expect(await passwordMatches(made, 'cafe au lait')).toBe(false);
  });

  it('is never matched where there is none, not even by the decoy', async () => {
    expect(await passwordMatches(null, 'nobody has this password')).toBe(false);
  });

  it('is computed for a hundred callers without deadlock', async () => {
    const made = await hashPassword('four plain words here');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => passwordMatches(made, 'four plain words here')),
    );
    expect(answers.every(Boolean)).toBe(true);
  });
});
