import { describe, expect, it } from 'vitest';
import { lengthAfter, recurrentMatrix } from './recurrence';

const apply = ([[a, b], [c, d]]: ReturnType<typeof recurrentMatrix>, [x = 0, y = 0]: number[]) => [
  a * x + b * y,
  c * x + d * y,
];

describe('the recurrent matrix', () => {
  it('turns anticlockwise and scales by ρ', () => {
    const [x, y] = apply(recurrentMatrix(2, 90, 'rotation'), [1, 0]);
    expect(x).toBeCloseTo(0, 12);
    expect(y).toBeCloseTo(2, 12);
  });

  it('keeps |h₀| ρ^T as a rotation, not as a shear', () => {
    let [turned, sheared] = [
      [2, 1],
      [2, 1],
    ];
    for (let t = 0; t < 10; t++) {
      turned = apply(recurrentMatrix(1.1, 20, 'rotation'), turned);
      sheared = apply(recurrentMatrix(1.1, 20, 'shear'), sheared);
    }
    expect(Math.hypot(...turned)).toBeCloseTo(lengthAfter([2, 1], 1.1, 10), 9);
    expect(Math.hypot(...sheared)).toBeGreaterThan(4 * lengthAfter([2, 1], 1.1, 10));
  });

  it('gives 2 × 1.1^50 = 234.8', () => expect(lengthAfter([2, 0], 1.1, 50)).toBeCloseTo(234.782, 3));
});
