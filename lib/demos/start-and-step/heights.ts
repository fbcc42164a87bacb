import { range } from 'd3-array';
import type { Landscape } from './landscape';
import { startRange } from './params';

/** The part of the f axis in sight: fixed for the stand-in; for any other function its lowest point and four fifths of the rest. */
export function heightsOf({ height }: Landscape, formula: string): [number, number] {
  if (formula.trim() === '') return [-0.35, 1.4];
  const finite = range(startRange.min, startRange.max, 0.05)
    .map(height)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const quantile = (share: number) => finite[Math.floor(share * (finite.length - 1))] ?? 0;
  const [low, high] = [quantile(0.02), quantile(0.8)];
  const room = 0.15 * (high - low) || 1;
  return [low - room, high + room];
}
