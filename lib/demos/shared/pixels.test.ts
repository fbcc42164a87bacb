import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePixels, encodePixels } from './pixels';

it('gives every picture back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = encodePixels(bytes);
      expect(text).toMatch(/^[\w-]*$/);
      expect(decodePixels(text, bytes.length)).toEqual(bytes);
    }),
  );
});

it('writes what base64url writes', () => {
  expect(encodePixels([255, 254, 253, 1])).toBe(Buffer.from([255, 254, 253, 1]).toString('base64url'));
});

it('refuses another length and foreign letters', () => {
  expect(decodePixels(encodePixels([1, 2, 3]), 4)).toBeNull();
  expect(decodePixels('AA!A', 3)).toBeNull();
});
