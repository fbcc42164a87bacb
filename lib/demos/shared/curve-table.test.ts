import { describe, expect, it } from 'vitest';
import { curveTable } from './curve-table';

const line = (length: number, times = 1) =>
  Array.from({ length }, (_, step) => [step, step * times] as const);

describe('the table behind curves', () => {
  it('names the steps and the curves', () =>
    expect(curveTable('epoch', [{ name: 'train', points: line(2) }]).columns).toEqual(['epoch', 'train']));
  it('is short, and keeps both ends and the steps that matter', () => {
    const { rows } = curveTable('epoch', [{ name: 'train', points: line(301) }], [137]);
    const steps = rows.map(([step]) => step);
    expect(rows.length).toBeLessThanOrEqual(21);
    expect(steps).toEqual(expect.arrayContaining([0, 137, 300]));
  });
  it('puts values beside their own step and leaves a gap where there is none', () => {
    const { rows } = curveTable('step', [
      { name: 'train', points: line(3) },
      {
        name: 'validation',
        points: [
          [0, 5],
          [2, 7],
        ],
      },
    ]);
    expect(rows).toEqual([
      [0, 0, 5],
      [1, 1, ''],
      [2, 2, 7],
    ]);
  });
  it('is empty before the run', () =>
    expect(curveTable('step', [{ name: 'train', points: [] }]).rows).toEqual([]));
});
