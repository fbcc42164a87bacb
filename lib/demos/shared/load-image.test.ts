import { expect, it } from 'vitest';
import { toInk } from './load-image';

const dark = Uint8Array.from([0, 0, 0, 0, 200, 0, 0, 0, 0]);
const bright = dark.map((level) => 255 - level);

it('takes the colour of the rim for paper', () => {
  expect([...toInk(dark, 3)]).toEqual([...dark]);
  expect([...toInk(bright, 3)]).toEqual([...dark]);
});
