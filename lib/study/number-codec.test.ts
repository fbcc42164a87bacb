import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers } from './number-codec';

test('evidence comes back from JSON as it was, with every NaN, infinity and negative zero', () => {
  const evidence = fc.letrec((tie) => ({
    value: fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null), tie('list'), tie('record')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    record: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  })).value;
  fc.assert(
    fc.property(evidence, (value) => {
      expect(decodeNumbers(JSON.parse(JSON.stringify(encodeNumbers(value))))).toEqual(value);
    }),
  );
});
