import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadEvenly } from './spread-evenly';

const many = (length: number) => Array.from({ length }, (_, i) => `m${i}`);
const few = (length: number) => Array.from({ length }, (_, i) => `f${i}`);

test('puts equal numbers of the one between the others', () => {
  expect(spreadEvenly(many(4), few(1)).join(' ')).toBe('m0 m1 f0 m2 m3');
  expect(spreadEvenly(many(6), few(2)).join(' ')).toBe('m0 m1 f0 m2 m3 f1 m4 m5');
  expect(spreadEvenly([], few(2))).toEqual(few(2));
});

test('loses nothing, keeps both orders, and leaves no gap two longer than another', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(60), (m, f) => {
      const mixed = spreadEvenly(many(m), few(f));
      expect(mixed.filter((item) => item.startsWith('m'))).toEqual(many(m));
      expect(mixed.filter((item) => item.startsWith('f'))).toEqual(few(f));
      const gaps = mixed
        .join('')
        .split(/f\d+/)
        .map((gap) => gap.split('m').length - 1);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    }),
  );
});

test('bears more cards than a call has room for arguments', () => {
  expect(spreadEvenly(many(300_000), few(1))).toHaveLength(300_001);
});
