import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinDigests, logDigest } from './digest';

test('the hash is FNV-1a with 64 bits', () => {
  // Test vectors of the algorithm's own page.
  expect(logDigest([''])).toEqual({ count: 1, digest: 'cbf29ce484222325' });
  expect(logDigest(['a']).digest).toBe('af63dc4c8601ec8c');
  expect(logDigest(['foobar']).digest).toBe('85944171f73967e8');
});

test('order does not matter, and two halves join to the whole', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 30 }), fc.nat(30), (ids, cut) => {
      const whole = logDigest(ids);
      expect(logDigest([...ids].reverse())).toEqual(whole);
      expect(joinDigests(logDigest(ids.slice(0, cut)), logDigest(ids.slice(cut)))).toEqual(whole);
    }),
  );
});

test('a lost event shows, also when another came in its place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 30 }), ([one = '', ...rest]) => {
      const [other = '', ...kept] = rest;
      expect(logDigest([one, ...kept])).not.toEqual(logDigest([other, ...kept]));
      expect(logDigest(rest)).not.toEqual(logDigest([one, ...rest]));
    }),
  );
});
