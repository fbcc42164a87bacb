import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { type Evidence, identityGap, ratioOf } from './evidence';
import type { Params } from './params';

/** A plain stack of 30 sigmoids gives 4e-25 or less over 20 draws of the weights. */
const vanished = 1e-15;
/** Measured 0.036 to 0.20 over 20 draws of the weights; a carry of 0.5 leaves 1e-9. */
const alive = 1e-3;
/** Float32 roundings of entries of order 1. */
const rounding = 1e-5;
/** The signal of 30 sigmoid blocks grows to about 15; of He-initialised relu blocks to 1e4. */
const mostSignal = 100;

export function judge(evidence: Evidence, { depth, slope }: Params): Verdict {
  const { chain, signal } = evidence;
  const [plain, residual] = [ratioOf(evidence.plain), ratioOf(evidence.residual)];
  const gap = identityGap(evidence);
  const [a, b] = [slope ** depth, (1 + slope) ** depth];
  const near = (value: number, exact: number) => Math.abs(value - exact) <= 1e-4 * Math.abs(exact) + 1e-30;
  const rows: VerdictRow[] = [
    {
      id: 'plain',
      label: { en: 'first ÷ last gradient, plain', zh: '首层 ÷ 末层梯度，普通' },
      device: formatNumber(plain, 3),
      rule: { en: `< ${vanished}: nothing arrives`, zh: `< ${vanished}：什么也传不到` },
      holds: plain < vanished,
    },
    {
      id: 'residual',
      label: { en: 'the same with the skip', zh: '同上，加残差' },
      device: formatNumber(residual, 3),
      rule: {
        en: `${alive} to ${1 / alive}: every layer learns`,
        zh: `${alive} 到 ${1 / alive}：层层都能学`,
      },
      holds: residual >= alive && residual <= 1 / alive,
    },
    {
      id: 'identity',
      label: { en: 'J of a block − (I + J of F)', zh: '整块的 J −（I + F 的 J）' },
      device: formatNumber(gap, 2),
      rule: { en: `≤ ${rounding}: the skip adds I`, zh: `≤ ${rounding}：残差加的正是 I` },
      holds: gap <= rounding,
    },
    {
      id: 'chain',
      label: { en: `F(x) = ${slope}x: slope without, with`, zh: `F(x) = ${slope}x：无残差、有残差的斜率` },
      device: `${formatNumber(chain.plain, 3)}, ${formatNumber(chain.residual, 4)}`,
      rule: {
        en: `${slope}^${depth}, (1 + ${slope})^${depth} = ${formatNumber(b, 4)}`,
        zh: `${slope}^${depth}、(1 + ${slope})^${depth} = ${formatNumber(b, 4)}`,
      },
      holds: near(chain.plain, a) && near(chain.residual, b),
    },
    {
      id: 'signal',
      label: { en: 'last output ÷ input', zh: '末层输出 ÷ 输入' },
      device: formatNumber(signal, 3),
      rule: { en: `< ${mostSignal}: the sum has not exploded`, zh: `< ${mostSignal}：累加还没有爆炸` },
      holds: signal < mostSignal,
    },
  ];
  return { holds: rows.every((row) => row.holds), because: because(), rows };

  function because(): Verdict['because'] {
    if (!(residual >= alive && residual <= 1 / alive))
      return {
        en: `Here the first layer gets only ${formatNumber(residual, 3)} of the last layer's gradient: there is no path with slope 1.`,
        zh: `这里首层只拿到末层梯度的 ${formatNumber(residual, 3)}：没有一条斜率为 1 的通路。`,
      };
    if (!(plain < vanished))
      return {
        en: `The plain stack keeps ${formatNumber(plain, 3)} of its gradient without any skip: activation and initial weights matter too.`,
        zh: `普通堆叠不加残差也保住了 ${formatNumber(plain, 3)} 的梯度：激活函数与初始权重同样重要。`,
      };
    if (!(signal < mostSignal))
      return {
        en: `The gradient survives, but the outputs have grown ${formatNumber(signal, 3)} times: skips need normalisation.`,
        zh: `梯度保住了，但输出涨到 ${formatNumber(signal, 3)} 倍：残差还需要归一化。`,
      };
    return {
      en: `Through ${depth} layers the plain stack keeps ${formatNumber(plain, 2)} of the gradient, with the skip ${formatNumber(residual, 3)}: each block's Jacobian is I + J of F.`,
      zh: `穿过 ${depth} 层，普通堆叠只剩 ${formatNumber(plain, 2)} 的梯度，加残差则为 ${formatNumber(residual, 3)}：每块的雅可比是 I 加上 F 的雅可比。`,
    };
  }
}
