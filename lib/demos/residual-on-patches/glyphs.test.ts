import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { byToken, drawBatch, drawGlyph, side, toTokens } from './glyphs';
import { drawStart, mapsOf } from './net';

it('cuts a picture into patches, row by row', () => {
  const pixels = Array.from({ length: side * side }, (_, i) => i);
  const tokens = toTokens(pixels);
  expect(tokens).toHaveLength(9);
  expect(tokens[0]?.slice(0, 5)).toEqual([0, 1, 2, 3, side]);
  expect(tokens[4]?.[0]).toBe(4 * side + 4);
  expect(tokens.flat().sort((a, b) => a - b)).toEqual(pixels);
});

it('lays the tokens outermost: [token, picture, pixel]', () => {
  const [first, second] = [drawGlyph(createRng(1), 0), drawGlyph(createRng(2), 3)];
  const flat = byToken([first, second]);
  expect(flat).toHaveLength(9 * 2 * 16);
  const close = (from: number, wanted: number[] | undefined) =>
    expect([...flat.slice(from, from + 16)]).toEqual([...Float32Array.from(wanted ?? [])]);
  close(16, toTokens(second)[0]);
  close((5 * 2 + 0) * 16, toTokens(first)[5]);
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
  expect(pytorch.map((array) => array.length)).toEqual(
    mapsOf(14).map(([inputs, outputs]) => inputs * outputs),
  );
  expect(Math.max(...(pytorch[1] ?? []).map(Math.abs))).toBeLessThanOrEqual(1 / 3);
  const mixers = drawStart(createRng(3), 14, 'he').filter((array) => array.length === 81);
  const values = mixers.flat();
  const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  expect(mixers).toHaveLength(7);
  expect(variance).toBeCloseTo(2 / 9, 1);
});
