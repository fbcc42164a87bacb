import { expect, it } from 'vitest';
import { lineRanges } from './line-ranges';

it.each([
  [[205], '205'],
  [[101, 43, 15], '15, 43, 101'],
  [[11, 13, 17, 19, 23, 25, 31, 32, 33, 34, 35, 51], '11–25, 31–35, 51'],
])('%j is %s', (lines, text) => expect(lineRanges(lines)).toBe(text));
