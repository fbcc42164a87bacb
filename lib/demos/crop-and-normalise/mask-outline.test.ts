import { expect, it } from 'vitest';
import { maskOutline } from './mask-outline';

const edges = (path: string) => path.split('M').length - 1;

it('has four edges around one pixel, six around two side by side', () => {
  expect(edges(maskOutline([0, 0, 0, 0, 2, 0, 0, 0, 0], 3))).toBe(4);
  expect(edges(maskOutline([2, 2], 2))).toBe(6);
});

it('closes at the border and is empty for an empty mask', () => {
  expect(maskOutline([2], 1)).toBe('M0,0h1M0,1h1M0,0v1M1,0v1');
  expect(maskOutline([0, 0], 2)).toBe('');
});
