import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { type Evidence, frozenChange } from './evidence';

/** Guessing gives 0.5; frozen features gave 0.83 or more over six seeds in PyTorch. */
const learned = 0.75;
/** 20 passes moved the mean by 0.2 or more over six seeds in PyTorch. */
const drifts = 0.05;
/** The test set has 192 points: 0.1 are 19 of them. Unfreezing at rate 1 costs 0.3 or more. */
const mostLoss = 0.1;

export function judge(evidence: Evidence): Verdict {
  const { accuracy, meanChange, meanChangeInTrain, total, trained } = evidence;
  const moved = accuracy ? frozenChange(evidence) : Number.NaN;
  const { aAfter, aBefore, bAfter, bBefore } = accuracy ?? {
    aAfter: Number.NaN,
    aBefore: Number.NaN,
    bAfter: Number.NaN,
    bBefore: Number.NaN,
  };
  const shares = (from: number, to: number) => `${formatNumber(from, 3)} → ${formatNumber(to, 3)}`;
  const rows: VerdictRow[] = [
    {
      id: 'frozen',
      label: { en: 'backbone, largest change', zh: '主干的最大变化' },
      device: `${formatNumber(moved, 3)} (${trained}/${total})`,
      rule: {
        en: '= 0 exactly, bit for bit (numbers trained/all)',
        zh: '恰好 = 0，一个比特不差（训练数/总数）',
      },
      holds: moved === 0,
    },
    {
      id: 'head',
      label: { en: 'accuracy on B', zh: 'B 上的准确率' },
      device: shares(bBefore, bAfter),
      rule: { en: `≥ ${learned}: the new head is enough`, zh: `≥ ${learned}：只换 head 就够` },
      holds: bAfter >= learned,
    },
    {
      id: 'statistics',
      label: { en: 'running mean, change as set', zh: 'running mean 在当前模式下的变化' },
      device: formatNumber(meanChange, 3),
      rule: { en: '= 0 exactly', zh: '恰好 = 0' },
      holds: meanChange === 0,
    },
    {
      id: 'trap',
      label: { en: 'in train(), 20 passes, no step', zh: 'train() 下 20 次前向，不更新' },
      device: formatNumber(meanChangeInTrain, 3),
      rule: { en: `≥ ${drifts}: freezing does not stop it`, zh: `≥ ${drifts}：冻结拦不住它` },
      holds: meanChangeInTrain >= drifts,
    },
    {
      id: 'keeps',
      label: { en: 'accuracy on A', zh: 'A 上的准确率' },
      device: shares(aBefore, aAfter),
      rule: { en: `at most ${mostLoss} lower: A is not forgotten`, zh: `最多低 ${mostLoss}：没有忘掉 A` },
      holds: aAfter >= aBefore - mostLoss,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (!accuracy)
      return {
        en: 'Stopped before B was learned; that is not enough to judge.',
        zh: '还没学完 B 就停了，不足以下结论。',
      };
    if (moved !== 0)
      return {
        en: `The backbone is not frozen: it moved by up to ${formatNumber(moved, 3)}, and accuracy on A went ${shares(aBefore, aAfter)}.`,
        zh: `主干没有冻结：最多变了 ${formatNumber(moved, 3)}，A 上的准确率 ${shares(aBefore, aAfter)}。`,
      };
    if (meanChange !== 0)
      return {
        en: `No weight moved, yet the running mean did, by ${formatNumber(meanChange, 3)}: accuracy on A went ${shares(aBefore, aAfter)}.`,
        zh: `权重一个没动，running mean 却变了 ${formatNumber(meanChange, 3)}：A 上的准确率 ${shares(aBefore, aAfter)}。`,
      };
    if (!(bAfter >= learned))
      return {
        en: `The features do not serve B: accuracy ${formatNumber(bAfter, 3)} with a new head alone.`,
        zh: `这些特征不适合 B：只换 head，准确率 ${formatNumber(bAfter, 3)}。`,
      };
    return {
      en: `The backbone changed by exactly 0 while ${trained} of ${total} numbers learned B: ${shares(bBefore, bAfter)}; A stays at ${formatNumber(aAfter, 3)}.`,
      zh: `${total} 个数中只有 ${trained} 个学习 B（${shares(bBefore, bAfter)}），主干变化恰好为 0；A 仍是 ${formatNumber(aAfter, 3)}。`,
    };
  }
}
