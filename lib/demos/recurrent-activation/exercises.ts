import type { Exercise } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween } from '@/lib/kernel/rng';
import { lengthAt } from './judge';
import type { Params, ParamsInput } from './params';
import { lengthAfter } from './recurrence';
import type { Evidence } from './run';

const tolerance = 0.01;
const radii = [0.8, 0.9, 1.1, 1.2, 1.5] as const;

function slips({ radius, start, steps }: Pick<Params, 'radius' | 'start' | 'steps'>) {
  const length = Math.hypot(...start);
  return [
    [
      length * radius * steps,
      { en: 'ρ is multiplied T times: a power, not ρ · T.', zh: 'ρ 连乘 T 次：是幂，不是 ρ·T。' },
    ],
    [radius ** steps, { en: 'Times |h₀|.', zh: '还要乘以 |h₀|。' }],
    [
      length * radius ** (steps - 1),
      {
        en: 'One step is missing: T products lead from h₀ to h_T.',
        zh: '少了一步：从 h₀ 到 h_T 要乘 T 次。',
      },
    ],
    [
      (length * radius) ** steps,
      { en: 'Only ρ is raised to T, not |h₀|.', zh: '只有 ρ 取 T 次幂，|h₀| 不取。' },
    ],
  ] as const satisfies readonly (readonly [number, Bilingual])[];
}

/** |h_T| = |h_0| ρ^T for a recurrence without activation whose W is ρ times a rotation. */
export const radiusPower: Exercise<Evidence, ParamsInput, Params> = {
  id: 'radius-power',
  answer: { kind: 'number', tolerance },
  vary(rng) {
    for (;;) {
      const drawn = {
        radius: radii[integerBetween(rng, 0, radii.length - 1)] as number,
        steps: integerBetween(rng, 2, 6),
        start: [integerBetween(rng, 2, 3), 0],
      };
      const right = lengthAfter(drawn.start, drawn.radius, drawn.steps);
      if (slips(drawn).every(([slip]) => Math.abs(slip - right) > 4 * tolerance)) return drawn;
    }
  },
  shows: ({ radius, steps, start }) => ({
    radius: formatNumber(radius),
    steps: `${steps}`,
    length: formatNumber(Math.hypot(...start)),
  }),
  truth: ({ courses }) => lengthAt(courses.identity.states).toFixed(4),
  nearMiss(given, { courses }, params) {
    const value = Number(given);
    if (!Number.isFinite(value) || Math.abs(value - lengthAt(courses.identity.states)) <= tolerance)
      return null;
    return slips(params).find(([slip]) => Math.abs(value - slip) <= tolerance)?.[1] ?? null;
  },
};
