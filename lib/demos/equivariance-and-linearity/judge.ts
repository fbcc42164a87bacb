import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { operationNouns } from './nouns';
import type { OperationName } from './operations';
import type { EquivarianceEvidence, Measured } from './run';

/** Float32 sums of values up to about 60 differ by some 1e-5 between the two sides. */
export const equal = 1e-3;
/** What is not equal must be clearly so: the bias alone makes 1 at the defaults. */
const apart = 0.1;

export type Kind = 'linear' | 'affine' | 'neither';

/** What the two sides of f(ax + by) = a f(x) + b f(y) say about an operation. */
export function kindOf({ linear, affine }: Pick<Measured, 'linear' | 'affine'>): Kind {
  return linear <= equal ? 'linear' : affine <= equal ? 'affine' : 'neither';
}

const bent = ['affine', 'relu', 'max'] satisfies OperationName[];

export function judge({ measured, params }: EquivarianceEvidence): Verdict {
  const { subject, head, a, b, dx, dy, border, stride } = params;
  const name = operationNouns[subject];
  const own = measured[subject];
  const least = Math.min(...bent.map((one) => measured[one].linear));
  const straight = bent.find((one) => measured[one].linear < apart);
  const change = measured[head].change;
  const show = (value: number) => formatNumber(value, 2);

  const rows: VerdictRow[] = [
    {
      id: 'linear',
      label: {
        en: `${name.en}: max|f(ax+by) − af(x) − bf(y)|`,
        zh: `${name.zh}：max|f(ax+by) − af(x) − bf(y)|`,
      },
      device: show(own.linear),
      rule: { en: `≤ ${equal}: linear`, zh: `≤ ${equal}：线性` },
      holds: own.linear <= equal,
    },
    {
      id: 'bent',
      label: {
        en: 'the same for bias, ReLU, max pooling: smallest',
        zh: '带偏置、ReLU、最大池化的同一差：最小者',
      },
      device: show(least),
      rule: { en: `≥ ${apart}: none of them is linear`, zh: `≥ ${apart}：三者都不线性` },
      holds: least >= apart,
    },
    {
      id: 'moves',
      label: {
        en: `${name.en}: max|f(Sx) − S f(x)|, best S`,
        zh: `${name.zh}：max|f(Sx) − S f(x)|，取最好的 S`,
      },
      device: show(own.move.gap),
      rule: { en: `≤ ${equal}: moves along (equivariant)`, zh: `≤ ${equal}：跟着移动（等变）` },
      holds: own.move.gap <= equal,
    },
    {
      id: 'invariant',
      label: {
        en: `${operationNouns[head].en}: max|g(Sx) − g(x)|`,
        zh: `${operationNouns[head].zh}：max|g(Sx) − g(x)|`,
      },
      device: show(change),
      rule: { en: `≤ ${equal}: does not notice (invariant)`, zh: `≤ ${equal}：毫无变化（不变）` },
      holds: change <= equal,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (own.linear > equal)
      return kindOf(own) === 'affine'
        ? {
            en: `With a bias the sides differ by ${show(own.linear)}, a constant: affine, not linear.`,
            zh: `带偏置时两边差 ${show(own.linear)}，是个常数：仿射，不是线性。`,
          }
        : {
            en: `${capital(name.en)} is not linear: the two sides differ by ${show(own.linear)}.`,
            zh: `${name.zh}不是线性的：两边差 ${show(own.linear)}。`,
          };
    if (straight)
      return {
        en: `With a = ${a} and b = ${b}, ${operationNouns[straight].en} passes for linear (${show(least)}): one pair of numbers proves nothing.`,
        zh: `a = ${a}、b = ${b} 时${operationNouns[straight].zh}看起来也线性（${show(least)}）：一组数说明不了问题。`,
      };
    if (own.move.gap > equal)
      return stride > 1 && (dx % stride || dy % stride)
        ? {
            en: `A shift of ${dx}, ${dy} is no multiple of stride ${stride}: every moved output is off by ${show(own.move.gap)} or more.`,
            zh: `位移 ${dx}, ${dy} 不是步幅 ${stride} 的整数倍：输出怎么移都至少差 ${show(own.move.gap)}。`,
          }
        : border === 'zeros' && subject !== 'dense'
          ? {
              en: `Zeros at the border do not move along: a difference of ${show(own.move.gap)} there.`,
              zh: `边上补的零不跟着移动：那里差 ${show(own.move.gap)}。`,
            }
          : {
              en: `${capital(name.en)} does not move along: the best move is still off by ${show(own.move.gap)}.`,
              zh: `${name.zh}不跟着移动：最好的移法仍差 ${show(own.move.gap)}。`,
            };
    if (change > equal)
      return {
        en: `A dense layer weighs each place by itself: the same picture shifted changes it by ${show(change)}.`,
        zh: `全连接层对每个位置各有权重：同一张图移一移就变了 ${show(change)}。`,
      };
    return {
      en: `${capital(name.en)}: linear to ${show(own.linear)} and moved along to ${show(own.move.gap)}; the head changed by ${show(change)}.`,
      zh: `${name.zh}：线性误差 ${show(own.linear)}，随位移误差 ${show(own.move.gap)}；末层变化 ${show(change)}。`,
    };
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
