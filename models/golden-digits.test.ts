import { expect, it } from 'vitest';
import { centreDigit } from '@/lib/demos/shared/centre-digit';
import { rasteriseDigit } from '@/lib/demos/shared/digit-strokes';
import goldenDigits from './golden-digits.json';

it('holds our own ten digits, as they are drawn and centred', () => {
  expect(goldenDigits.digits).toEqual(
    Array.from({ length: 10 }, (_, digit) => {
      const drawn = rasteriseDigit(digit, digit % 2, { width: 56, height: 56 });
      return Buffer.from(centreDigit(drawn, 56, 56)).toString('base64');
    }),
  );
});
