import type { Exercise } from '@/lib/demos/contract';
import { formatShape } from '@/lib/demos/shared/format-number';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import { type Params, type ParamsInput, params, programOf } from './params';
import { type Line, lines } from './program';
import { type DeviceEvidence, named } from './run';

function oneOf<T>(rng: Rng, from: readonly T[]): T {
  return from[integerBetween(rng, 0, from.length - 1)] as T;
}

/** y is bound first, by another name or by a move; then two lines of which one changes x in place. */
function vary(rng: Rng): ParamsInput {
  const first = oneOf<Line>(rng, ['n', 'n', 'Y']);
  const other = oneOf<Line>(rng, ['a', 'a', 'T', 't', 'i']);
  return integerBetween(rng, 0, 1) === 0
    ? { first, second: 'i', third: other }
    : { first, second: other, third: 'i' };
}

const plus = (more: number) => formatShape([1 + more, 2 + more]);

/** What the wrong readings would leave in y, and what to say about each. */
function slips(evidence: DeviceEvidence, drawn: Params): readonly [string, Bilingual][] {
  const program = programOf(drawn);
  const adds = program.filter((line) => line === 'a' || line === 'i').length;
  const x = formatShape(named(evidence, 'x')?.values ?? []);
  return [
    [
      plus(0),
      {
        en: 'y = x makes no copy: both names stand for one tensor, and add_ changes it.',
        zh: 'y = x 不复制：两个名字指同一个张量，add_ 会改它。',
      },
    ],
    [
      x,
      {
        en: 'y is no longer x: .to(there) made another tensor, and a later add_ reaches only one of them.',
        zh: 'y 已经不是 x：.to(there) 造出了另一个张量，之后的 add_ 只改其中一个。',
      },
    ],
    [
      plus(adds),
      {
        en: 'x.add(1) returns a new tensor that nobody kept; only add_ changes x.',
        zh: 'x.add(1) 返回一个没人留下的新张量；只有 add_ 会改 x。',
      },
    ],
  ];
}

/** Which numbers change: three lines with names, copies and one change in place. */
export const valuesOfY: Exercise<DeviceEvidence, ParamsInput, Params> = {
  id: 'values-of-y',
  answer: { kind: 'numbers', tolerance: 0, length: 2 },
  vary,
  shows: (drawn) => ({
    program: programOf(params.parse(drawn))
      .map((line) => lines[line])
      .join('; '),
  }),
  truth: (evidence) => formatShape(named(evidence, 'y')?.values ?? []),
  nearMiss(given, evidence, drawn) {
    const right = named(evidence, 'y')?.values ?? [];
    const answer = formatShape((given.match(/-?[\d.]+/g) ?? []).map(Number));
    if (answer === formatShape(right)) return null;
    return slips(evidence, drawn).find(([slip]) => slip === answer)?.[1] ?? null;
  },
};
