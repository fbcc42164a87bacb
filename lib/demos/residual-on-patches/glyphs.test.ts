import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { drawBatch, drawGlyph, side, toTokens } from './glyphs';
import { drawStart, mapsOf } from './net';

it('cuts a picture into patches, row by row', () => {
  const pixels = Array.from({ length: side * side }, (_, i) => i);
  const tokens = toTokens(pixels);
  expect(tokens).toHaveLength(16);
  expect(tokens[0]?.slice(0, 5)).toEqual([0, 1, 2, 3, 16]);
  expect(tokens[5]?.[0]).toBe(4 * side + 4);
  expect(tokens.flat().sort((a, b) => a - b)).toEqual(pixels);
});

it('draws the four kinds equally often, each as a line two pixels thick', () => {
  expect(drawBatch(createRng(1), 24).kinds.filter((kind) => kind === 3)).toHaveLength(6);
  const lying = drawGlyph(createRng(2), 0, 0);
  const rows = Array.from({ length: side }, (_, r) =>
    lying.slice(r * side, (r + 1) * side).reduce((a, b) => a + b),
  );
  expect(rows.filter((ink) => ink === side)).toHaveLength(2);
});

it('starts as PyTorch does, or with the variance of He', () => {
  const pytorch = drawStart(createRng(3), 14, 'pytorch');
  expect(pytorch).toHaveLength(2 * mapsOf(14).length);
  expect(Math.max(...(pytorch[2] ?? []).map(Math.abs))).toBeLessThanOrEqual(1 / 4);
  const he = drawStart(createRng(3), 14, 'he')
    .filter((_, i) => i > 1 && i < 28 && i % 4 === 2)
    .flat();
  const variance = he.reduce((sum, value) => sum + value * value, 0) / he.length;
  expect(variance).toBeCloseTo(2 / 16, 1);
});
