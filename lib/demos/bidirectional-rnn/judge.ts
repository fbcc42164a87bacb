import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Params } from './params';
import { largest, seenBy, smallest } from './reach';
import type { Evidence } from './run';

/** float32 sums in another order: a few 1e-7. */
const tolerance = 1e-6;
/** A dependence shows as 1e-5 at the least over eight tokens; no dependence is exactly 0. */
const sees = 1e-7;
/** Two different states of four units differ by some 0.1. */
const apart = 1e-3;

/** Which tokens each half depends on, where the last backward state stands, and whether this is PyTorch's RNN. */
export function judge(evidence: Evidence, { summary }: Pick<Params, 'summary'>): Verdict {
  const { tokens, reach, finalAt, reference } = evidence;
  const last = tokens.length - 1;
  const ahead = largest(reach.forward, (t, s) => s > t);
  const behind = largest(reach.backward, (t, s) => s < t);
  const forwardSees = smallest(reach.forward, (t, s) => s <= t);
  const backwardSees = smallest(reach.backward, (t, s) => s >= t);
  const short = tokens.length < 2;
  // h_n joins the forward half at the end with the backward half where that pass ended.
  const backwardEnd = summary === 'final' ? 0 : last;
  const seen = [
    seenBy(reach, 'forward', last).length,
    seenBy(reach, 'backward', backwardEnd).length,
  ] as const;

  const rows: VerdictRow[] = [
    {
      id: 'future',
      label: {
        en: 'forward half: slope on later · earlier tokens',
        zh: '正向一半：对之后 · 之前 token 的斜率',
      },
      device: `${formatNumber(ahead, 2)} · ≥ ${formatNumber(forwardSees, 2)}`,
      rule: { en: '= 0 exactly · > 0', zh: '恰为 0 · > 0' },
      holds: !short && ahead === 0 && forwardSees > sees,
    },
    {
      id: 'past',
      label: { en: 'backward half: earlier · later tokens', zh: '反向一半：之前 · 之后的 token' },
      device: `${formatNumber(behind, 2)} · ≥ ${formatNumber(backwardSees, 2)}`,
      rule: { en: '= 0 exactly · > 0', zh: '恰为 0 · > 0' },
      holds: !short && behind === 0 && backwardSees > sees,
    },
    {
      id: 'final',
      label: {
        en: 'h_n[1] − out[:, 0, H:] · − out[:, −1, H:]',
        zh: 'h_n[1] − out[:, 0, H:] · − out[:, −1, H:]',
      },
      device: `${formatNumber(finalAt.start, 2)} · ${formatNumber(finalAt.end, 2)}`,
      rule: {
        en: `= 0 · > ${apart}: it ends at token 0`,
        zh: `= 0 · > ${apart}：它止于 token 0`,
      },
      holds: finalAt.start === 0 && finalAt.end > apart,
    },
    {
      id: 'summary',
      label: { en: 'tokens in the summary, forward · backward', zh: '摘要里的 token 数，正向 · 反向' },
      device: `${seen[0]} · ${seen[1]}`,
      rule: { en: `all ${tokens.length} in both halves`, zh: `两半都含全部 ${tokens.length} 个` },
      holds: seen.every((count) => count === tokens.length),
    },
    {
      id: 'torch',
      label: { en: 'largest difference from nn.RNN', zh: '与 nn.RNN 的最大差' },
      device: formatNumber(reference.difference, 2),
      rule: { en: `≤ ${tolerance}, out and its slopes`, zh: `≤ ${tolerance}，out 与斜率` },
      holds: reference.difference <= tolerance,
    },
  ];
  const failed = rows.find((row) => !row.holds);
  return { holds: !failed, rows, because: because(failed?.id) };

  function because(id: string | undefined): Verdict['because'] {
    if (short)
      return {
        en: 'One token has no before and no after: type two at least.',
        zh: '只有一个 token，谈不上前后：至少输入两个。',
      };
    if (id === 'future')
      return {
        en: `The forward half depends on later tokens by ${formatNumber(ahead, 2)}: the layer below has told it.`,
        zh: `正向一半对之后的 token 有 ${formatNumber(ahead, 2)} 的依赖：是下面那层告诉它的。`,
      };
    if (id === 'past')
      return {
        en: `The second half depends on earlier tokens by ${formatNumber(behind, 2)}, and on some later ones by ${formatNumber(backwardSees, 2)}: it stands at the wrong place or read the wrong way.`,
        zh: `第二半对之前的 token 有 ${formatNumber(behind, 2)} 的依赖，对之后某些只有 ${formatNumber(backwardSees, 2)}：位置放错了，或者读反了方向。`,
      };
    if (id === 'summary')
      return {
        en: `At the last position the backward half has read ${seen[1]} of ${tokens.length} tokens; its summary stands at the first.`,
        zh: `在末位置，反向一半只读了 ${tokens.length} 个 token 中的 ${seen[1]} 个；它的摘要在首位置。`,
      };
    if (id)
      return {
        en: `These two passes differ from nn.RNN by ${formatNumber(reference.difference, 2)}.`,
        zh: `这两遍与 nn.RNN 相差 ${formatNumber(reference.difference, 2)}。`,
      };
    return {
      en: `Forward: slope exactly 0 on every later token; backward: on every earlier one; h_n[1] − out[:, 0, H:] = ${formatNumber(finalAt.start)}.`,
      zh: `正向一半对之后每个 token 的斜率恰为 0，反向一半对之前的也是；h_n[1] 就是 out[:, 0, H:]，相差 ${formatNumber(finalAt.start)}。`,
    };
  }
}
