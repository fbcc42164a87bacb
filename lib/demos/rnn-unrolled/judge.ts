import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { countOfOneCell } from './cell';
import type { UnrolledEvidence } from './run';

/** float32 sums in another order differ by about 1e-7. */
const tolerance = 1e-6;

/** Below this the last state no longer feels the first input; eight tanh steps of a fresh cell leave 1e-4 or more. */
const leastFelt = 1e-8;

/** One cell for every step: the same count, the same states as the layer and as PyTorch, and a state that reaches back. */
export function judge(evidence: UnrolledEvidence): Verdict {
  const { params, parameters, layerDifference, torch, felt } = evidence;
  const { input, hidden, time } = params;
  const one = countOfOneCell(input, hidden);
  const isShared = parameters.now === one && parameters.tenfold === one;
  const first = felt[0] ?? 0;
  const finished = Number.isFinite(layerDifference) && torch.states.length > 0;
  const rows: VerdictRow[] = [
    {
      id: 'parameters',
      label: { en: `parameters for ${time} · ${10 * time} steps`, zh: `${time} · ${10 * time} 步的参数` },
      device: `${parameters.now} · ${parameters.tenfold}`,
      rule: {
        en: `= hidden × (input + hidden + 2) = ${one}, both`,
        zh: `都 = hidden × (input + hidden + 2) = ${one}`,
      },
      holds: isShared,
    },
    {
      id: 'layer',
      label: { en: 'unrolled − the layer’s own loop', zh: '手工展开 − 层自己的循环' },
      device: formatNumber(layerDifference, 2),
      rule: { en: `≤ ${tolerance}: the same states`, zh: `≤ ${tolerance}：状态相同` },
      holds: layerDifference <= tolerance,
    },
    {
      id: 'torch',
      label: { en: 'unrolled − nn.RNN', zh: '手工展开 − nn.RNN' },
      device: formatNumber(torch.difference, 2),
      rule: { en: `≤ ${tolerance}: the same formula`, zh: `≤ ${tolerance}：是同一个公式` },
      holds: torch.difference <= tolerance,
    },
    {
      id: 'memory',
      label: { en: `‖∂h_${time} / ∂x_1‖`, zh: `‖∂h_${time} / ∂x_1‖` },
      device: formatNumber(first, 2),
      rule: { en: `≥ ${leastFelt}: the state carries x_1 along`, zh: `≥ ${leastFelt}：状态一路带着 x_1` },
      holds: first >= leastFelt,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (!finished && isShared)
      return {
        en: 'Stopped before the states were compared; that is not enough to judge.',
        zh: '还没比较状态就停了，不足以下结论。',
      };
    if (!isShared)
      return {
        en: `With weights of its own at each step ${time} steps need ${parameters.now} parameters and ${10 * time} need ${parameters.tenfold}: that is no recurrent cell.`,
        zh: `每步各用一套权重时，${time} 步要 ${parameters.now} 个参数，${10 * time} 步要 ${parameters.tenfold} 个：这就不是循环 cell 了。`,
      };
    if (first < leastFelt)
      return {
        en: `Nothing goes from state to state: ‖∂h_${time}/∂x_1‖ is ${formatNumber(first, 2)}, so every step is alone.`,
        zh: `状态之间没有传递：‖∂h_${time}/∂x_1‖ = ${formatNumber(first, 2)}，每一步各算各的。`,
      };
    if (layerDifference > tolerance || torch.difference > tolerance)
      return {
        en: `This is not the cell of nn.RNN: the states differ by ${formatNumber(torch.difference, 2)}.`,
        zh: `这不是 nn.RNN 的 cell：状态相差 ${formatNumber(torch.difference, 2)}。`,
      };
    return {
      en: `The same ${one} parameters serve ${time} steps and ${10 * time}, and the loop written out gives the layer’s states within ${formatNumber(layerDifference, 1)}.`,
      zh: `同样的 ${one} 个参数，${time} 步用它，${10 * time} 步也用它；把循环逐步写开，与层的状态相差不过 ${formatNumber(layerDifference, 1)}。`,
    };
  }
}
