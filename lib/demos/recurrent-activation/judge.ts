import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { activationNames } from './activations';
import type { Params } from './params';
import { lengthAfter } from './recurrence';
import type { Evidence } from './run';

/** 80 float32 products drift by some 80 × 6e-8. */
const tolerance = 1e-4;

/** |h_T| of a course. */
export function lengthAt(states: readonly (readonly number[])[]): number {
  return Math.hypot(...(states.at(-1) ?? [Number.NaN]));
}

/** Holds the three courses against the bound, the power law and the chain rule. */
export function judge({ courses, setting }: Evidence, { bounded }: Pick<Params, 'bounded'>): Verdict {
  const { radius, start, steps } = setting;
  const largest = Math.max(...courses[bounded].states.slice(1).flat().map(Math.abs));
  const law = lengthAfter(start, radius, steps);
  const identity = lengthAt(courses.identity.states);
  const ratio = (name: 'tanh' | 'relu' | 'identity') =>
    courses[name].doubled / lengthAt(courses[name].states);
  const name = activationNames[bounded];
  const slopeLaw = Math.SQRT2 * radius ** steps;

  const rows: VerdictRow[] = [
    {
      id: 'bounded',
      label: { en: `largest entry of h₁ … h_T, ${name.en}`, zh: `h₁ … h_T 的最大分量，${name.zh}` },
      device: formatNumber(largest),
      rule: { en: '≤ 1, the range of tanh', zh: '≤ 1，即 tanh 的值域' },
      holds: largest <= 1,
    },
    {
      id: 'power',
      label: { en: '|h_T| without activation', zh: '无激活时的 |h_T|' },
      device: formatNumber(identity),
      rule: {
        en: `= |h₀| ρ^T = ${formatNumber(law)}, within ${tolerance} of it`,
        zh: `= |h₀| ρ^T = ${formatNumber(law)}，相对误差 ≤ ${tolerance}`,
      },
      holds: law > 0 && Math.abs(identity / law - 1) <= tolerance,
    },
    {
      id: 'ceiling',
      label: { en: '|h_T| from 2h₀ ÷ from h₀, relu · tanh', zh: '起点加倍后 |h_T| 的倍数，relu · tanh' },
      device: `${formatNumber(ratio('relu'))} · ${formatNumber(ratio('tanh'))}`,
      rule: { en: '= 2 exactly, so no ceiling · < 1.9', zh: '恰为 2，所以没有上限 · < 1.9' },
      holds: ratio('relu') === 2 && ratio('tanh') < 1.9,
    },
    {
      id: 'slope',
      label: { en: '‖∂h_T/∂h₀‖, none · tanh', zh: '‖∂h_T/∂h₀‖，无激活 · tanh' },
      device: `${formatNumber(courses.identity.slope)} · ${formatNumber(courses.tanh.slope)}`,
      rule: {
        en: `= √2 ρ^T = ${formatNumber(slopeLaw)} · smaller, tanh′ ≤ 1`,
        zh: `= √2 ρ^T = ${formatNumber(slopeLaw)} · 更小，因为 tanh′ ≤ 1`,
      },
      holds:
        Math.abs(courses.identity.slope / slopeLaw - 1) <= tolerance &&
        courses.tanh.slope < courses.identity.slope,
    },
  ];
  const failed = rows.find((row) => !row.holds);
  return { holds: !failed, rows, because: because(failed?.id) };

  function because(id: string | undefined): Verdict['because'] {
    if (id === 'bounded')
      return {
        en: `With ρ = ${formatNumber(radius)} ${name.en} lets the state grow to ${formatNumber(largest)}.`,
        zh: `ρ = ${formatNumber(radius)} 时，${name.zh} 让状态长到 ${formatNumber(largest)}。`,
      };
    if (id === 'power')
      return {
        en: `|h_T| is ${formatNumber(identity)}, not ${formatNumber(law)}: this W has spectral radius ρ, yet it stretches.`,
        zh: `|h_T| 是 ${formatNumber(identity)}，不是 ${formatNumber(law)}：这个 W 的谱半径也是 ρ，却会拉长。`,
      };
    if (id === 'ceiling')
      return {
        en: `Twice the start gives ${formatNumber(ratio('relu'))} times the state under relu, ${formatNumber(ratio('tanh'))} times under tanh.`,
        zh: `起点加倍，relu 的状态是 ${formatNumber(ratio('relu'))} 倍，tanh 是 ${formatNumber(ratio('tanh'))} 倍。`,
      };
    if (id)
      return {
        en: `The slope without activation is ${formatNumber(courses.identity.slope)} against ${formatNumber(slopeLaw)}.`,
        zh: `无激活时的斜率是 ${formatNumber(courses.identity.slope)}，而定律给出 ${formatNumber(slopeLaw)}。`,
      };
    return {
      en: `After ${steps} steps at ρ = ${formatNumber(radius)}: tanh ${formatNumber(lengthAt(courses.tanh.states))}, relu ${formatNumber(lengthAt(courses.relu.states))}, none ${formatNumber(identity)} = |h₀| ρ^T.`,
      zh: `ρ = ${formatNumber(radius)} 走 ${steps} 步后：tanh ${formatNumber(lengthAt(courses.tanh.states))}，relu ${formatNumber(lengthAt(courses.relu.states))}，无激活 ${formatNumber(identity)} = |h₀| ρ^T。`,
    };
  }
}
