import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber, formatShape } from '@/lib/demos/shared/format-number';
import type { GruEvidence } from './run';
import { hiddenShape, outputShape, type Reading, randomCount, type Sizes, sameShape } from './shapes';

/** Largest difference from PyTorch's outputs; float32 sums in another order differ by about 1e-7. */
const tolerance = 1e-6;

interface Trial {
  reading: Reading;
  mixed: boolean;
}

/** Out is laid out as x was fed; the reader of `out` expects no more than that. */
function expectedOut(sizes: Sizes, { mixed }: Pick<Trial, 'mixed'>): number[] {
  return outputShape({ ...sizes, batchFirst: sizes.batchFirst || mixed });
}

/** `3 × [6, 5]`, or the pieces one by one when they differ. */
function gateShapes(gates: readonly (readonly number[])[]): string {
  const [first = []] = gates;
  return gates.every((gate) => sameShape(gate, first))
    ? `${gates.length} × ${formatShape(first)}`
    : gates.map(formatShape).join(' ');
}

/** Compares every measured shape with the formula on trial, and the numbers with PyTorch's. */
export function judge(evidence: GruEvidence, trial: Trial): Verdict {
  const { sizes, shapes, reference, random, hiddenOfTwice, lastDifference } = evidence;
  const { hidden: h, batch, input } = sizes;
  const wantedOut = expectedOut(sizes, trial);
  const wantedHidden = hiddenShape(sizes, trial.reading);
  const wantedTwice = hiddenShape({ ...sizes, time: 2 * sizes.time }, trial.reading);
  const outs = random.filter((one) => sameShape(one.out, expectedOut(one.sizes, trial))).length;
  const hiddens = random.filter((one) => sameShape(one.hidden, hiddenShape(one.sizes, trial.reading))).length;
  const difference = Math.max(reference.out, reference.hidden);
  const gates = shapes.gates.length === 3 && shapes.gates.every((gate) => sameShape(gate, [batch, h]));
  const first =
    trial.reading === 'layers'
      ? { en: 'layers × directions', zh: '层数 × 方向数' }
      : { en: 'sequence × directions', zh: '序列长 × 方向数' };

  const rows: VerdictRow[] = [
    {
      id: 'torch',
      label: { en: 'largest difference from nn.GRU', zh: '与 nn.GRU 的最大差' },
      device: formatNumber(difference, 2),
      rule: { en: `≤ ${tolerance}: the same formula`, zh: `≤ ${tolerance}：是同一个公式` },
      holds: difference <= tolerance,
    },
    {
      id: 'gates',
      label: { en: 'W_ih · the gates r, z, n', zh: 'W_ih · 三个门 r、z、n' },
      device: `${formatShape(shapes.inputWeights)} · ${gateShapes(shapes.gates)}`,
      rule: {
        en: `[3 × hidden, input] · 3 × [batch, hidden]`,
        zh: `[3 × hidden, input] · 3 × [batch, hidden]`,
      },
      holds: gates && sameShape(shapes.inputWeights, [3 * h, input]),
    },
    {
      id: 'out',
      label: { en: 'out', zh: 'out' },
      device: `${formatShape(shapes.out)} · ${outs}/${random.length}`,
      rule: {
        en: `hidden × directions last: ${formatShape(wantedOut)}; ${randomCount} random GRUs too`,
        zh: `末轴 hidden × 方向数：${formatShape(wantedOut)}；${randomCount} 个随机 GRU 也如此`,
      },
      holds: sameShape(shapes.out, wantedOut) && random.length === randomCount && outs === random.length,
    },
    {
      id: 'hidden',
      label: { en: `h_n · with time ${2 * sizes.time}`, zh: `h_n · 时间加倍到 ${2 * sizes.time}` },
      device: `${formatShape(shapes.hidden)} · ${formatShape(hiddenOfTwice)} · ${hiddens}/${random.length}`,
      rule: {
        en: `${first.en} first: ${formatShape(wantedHidden)} · ${formatShape(wantedTwice)}`,
        zh: `第一轴 ${first.zh}：${formatShape(wantedHidden)} · ${formatShape(wantedTwice)}`,
      },
      holds:
        sameShape(shapes.hidden, wantedHidden) &&
        sameShape(hiddenOfTwice, wantedTwice) &&
        random.length === randomCount &&
        hiddens === random.length,
    },
    {
      id: 'last',
      label: { en: 'h_n − out, last layer', zh: '末层的 h_n − out' },
      device: Number.isFinite(lastDifference) ? formatNumber(lastDifference, 2) : '∞',
      rule: {
        en: '= 0: forward at the end, backward at the start',
        zh: '= 0：正向在末尾，反向在开头',
      },
      holds: lastDifference === 0,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    const measured = formatShape(shapes.hidden);
    if (difference > tolerance)
      return {
        en: `This cell is not PyTorch’s: the outputs differ by ${formatNumber(difference, 2)}.`,
        zh: `这个 cell 不是 PyTorch 的：输出相差 ${formatNumber(difference, 2)}。`,
      };
    if (trial.mixed && !sameShape(shapes.hidden, wantedHidden))
      return {
        en: `out has the shape it should have, yet h_n is ${measured}: the layer took batch for time.`,
        zh: `out 的形状看似正确，但 h_n 是 ${measured}：这一层把 batch 当成了时间。`,
      };
    if (!gates)
      return {
        en: `Cut along the batch, each piece is ${formatShape(shapes.gates[0] ?? [])}: some samples with all three gates, not one gate of all samples.`,
        zh: `沿 batch 切，每块是 ${formatShape(shapes.gates[0] ?? [])}：是部分样本的三个门，而不是全部样本的一个门。`,
      };
    if (!sameShape(shapes.hidden, wantedHidden) || !sameShape(hiddenOfTwice, wantedTwice))
      return {
        en: `h_n is ${measured}, not ${formatShape(wantedHidden)}, and twice the sequence leaves it ${formatShape(hiddenOfTwice)}.`,
        zh: `h_n 是 ${measured}，不是 ${formatShape(wantedHidden)}；序列加倍后仍是 ${formatShape(hiddenOfTwice)}。`,
      };
    if (random.length < randomCount)
      return {
        en: `Stopped after ${random.length} of ${randomCount} random GRUs; that is not enough to judge.`,
        zh: `${randomCount} 个随机 GRU 只试了 ${random.length} 个，不足以下结论。`,
      };
    return {
      en: `h_n is ${measured} = [layers × directions, batch, hidden] and stays so for twice the sequence; out is ${formatShape(shapes.out)}.`,
      zh: `h_n 是 ${measured} = [层数 × 方向数, batch, hidden]，序列加倍也不变；out 是 ${formatShape(shapes.out)}。`,
    };
  }
}
