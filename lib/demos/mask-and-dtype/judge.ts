import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Params } from './params';
import { type MaskEvidence, personLogits } from './run';
import { isClass, storedAs } from './targets';

/** Float32 mean of at most 66 losses of about 1. */
const rounding = 1e-5;

/** Mean loss over the pixels that are not padding, persons being every id above 0: what was meant. */
export function meantLoss(labels: readonly number[]): number {
  const logits = personLogits(labels.length);
  const losses = labels.flatMap((label, i) => {
    const z = logits[i] ?? 0;
    return label === -1 ? [] : [Math.log1p(Math.exp(label > 0 ? -z : z))];
  });
  return losses.length ? losses.reduce((sum, loss) => sum + loss, 0) / losses.length : Number.NaN;
}

/** Counted targets that are no class: PyTorch raises an IndexError, tfjs counts them as a loss of 0. */
export function outOfRange({ targets, counted }: MaskEvidence): number[] {
  return targets.filter((target, i) => counted[i] && !isClass(target));
}

export function judge(evidence: MaskEvidence, params: Params): Verdict {
  const { labels, gradient, counted, storedPadding, loss, torchError, tfjsError } = evidence;
  const isPadding = labels.map((label) => label === -1);
  const silent = gradient.map((value) => value === 0);
  const padding = isPadding.filter(Boolean).length;
  const strays = outOfRange(evidence);
  const total = counted.filter(Boolean).length;
  const meant = meantLoss(labels);
  const byte = storedAs(params.padding, 'uint8');
  const fits = Math.abs(loss - meant) <= rounding;

  const rows: VerdictRow[] = [
    {
      id: 'byte',
      label: {
        en: `label ${formatNumber(params.padding)} in the file`,
        zh: `标签 ${formatNumber(params.padding)} 写进文件`,
      },
      device: formatNumber(storedPadding),
      rule: {
        en: `= ${byte}, its value modulo 256`,
        zh: `= ${byte}，即模 256 的值`,
      },
      holds: storedPadding === byte,
    },
    {
      id: 'range',
      label: { en: 'counted targets that are no class', zh: '参与计算却不是类别的像素' },
      device: strays.length
        ? `${strays.length} (${[...new Set(strays)].map((id) => formatNumber(id)).join(', ')})`
        : `0 / ${total}`,
      rule: { en: '= 0: only 0 and 1 may be left', zh: '= 0：只许剩下 0 和 1' },
      holds: total > 0 && strays.length === 0,
    },
    {
      id: 'ignored',
      label: { en: 'pixels with gradient exactly 0', zh: '梯度恰好为 0 的像素' },
      device: String(silent.filter(Boolean).length),
      rule: { en: `= the ${padding} of the padding, no other`, zh: `= 填充的 ${padding} 个，不多不少` },
      holds: silent.every((isSilent, i) => isSilent === isPadding[i]),
    },
    {
      id: 'loss',
      label: { en: 'mean cross-entropy', zh: '平均交叉熵' },
      device: formatNumber(loss, 6),
      rule: {
        en: `over real pixels alone: ${formatNumber(meant, 6)}`,
        zh: `只算真实像素：${formatNumber(meant, 6)}`,
      },
      holds: fits,
    },
    {
      id: 'dtype',
      label: { en: `target of dtype ${params.dtype}`, zh: `目标的 dtype 为 ${params.dtype}` },
      device: tfjsError === null ? 'tfjs: ok' : 'tfjs: error',
      rule: {
        en:
          torchError === null
            ? 'PyTorch takes it (recorded)'
            : `PyTorch, recorded: ${shortError(torchError)}`,
        zh: torchError === null ? 'PyTorch 接受（实录）' : `PyTorch 实录：${shortError(torchError)}`,
      },
      holds: torchError === null && tfjsError === null,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const is = (id: string) => rows.find((row) => row.id === id)?.holds === true;
    if (!is('dtype'))
      return {
        en: `PyTorch refuses the target: “${torchError ?? tfjsError}”. Convert it with .long().`,
        zh: `PyTorch 拒收这个目标：“${torchError ?? tfjsError}”。要用 .long() 转换。`,
      };
    if (total === 0)
      return {
        en: 'Every pixel is ignored, and the mean of nothing is 0/0, NaN.',
        zh: '所有像素都被忽略，空集的平均是 0/0，即 NaN。',
      };
    if (strays.length)
      return {
        en: `${strays.length} counted pixels carry ${formatNumber(strays[0] ?? 0)}: PyTorch stops with an IndexError; tfjs gives ${formatNumber(loss, 4)} and says nothing.`,
        zh: `有 ${strays.length} 个参与计算的像素是 ${formatNumber(strays[0] ?? 0)}：PyTorch 报 IndexError 停下；tfjs 却默默给出 ${formatNumber(loss, 4)}。`,
      };
    if (!is('ignored') || !fits)
      return {
        en: `The padding is learnt as if it were a person: the loss is ${formatNumber(loss, 4)} instead of ${formatNumber(meant, 4)}.`,
        zh: `填充被当成行人去学：损失为 ${formatNumber(loss, 4)}，而应为 ${formatNumber(meant, 4)}。`,
      };
    if (!is('byte'))
      return {
        en: `Stored as int64 the label stays ${formatNumber(storedPadding)}; only a byte turns it into ${byte}.`,
        zh: `存成 int64 时标签仍是 ${formatNumber(storedPadding)}；只有一个字节才会变成 ${byte}。`,
      };
    return {
      en: `In a byte, ${formatNumber(params.padding)} is ${byte}; ignoring ${byte} takes out exactly the ${padding} padding pixels, and the loss is ${formatNumber(loss, 4)}.`,
      zh: `一个字节里 ${formatNumber(params.padding)} 就是 ${byte}；忽略 ${byte} 恰好去掉 ${padding} 个填充像素，损失为 ${formatNumber(loss, 4)}。`,
    };
  }
}

/** "RuntimeError: expected scalar type Long but found Byte" without the name of the exception. */
function shortError(error: string): string {
  return error.replace(/^\w+: /, '');
}
