import type { Verdict, VerdictRow } from '@/lib/demos/contract';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import type { NetName } from './nets';
import { nets } from './nets';
import type { Params } from './params';
import { type Evidence, torchCurves } from './run';

/** Decades. Over 20 seeds at 100 steps the three plain nets lie below −10.5, the open LSTM above −5.2, 8.6 decades apart. */
const gone = -8;
const kept = -7;
const apart = 6;
/** σ(3)^100 = 0.008 from the bias alone; the best of six units lies above it. */
const stillOpen = -3;
/** Decades between our chain of one-step Jacobians and PyTorch's autograd through the whole sequence. */
const torchTolerance = 1e-4;
/** Between the states in float64 and the device's own steps in float32: rounding is below 1e-6. */
const stepTolerance = 1e-5;

/** A slope given by its log10: `3.1e−22`, `0.004`, `0` when float32 has nothing left. */
export function slopeText(log: number): string {
  if (log === Number.NEGATIVE_INFINITY) return '0';
  if (Number.isNaN(log)) return '…';
  const exponent = Math.floor(log);
  const mantissa = Number((10 ** (log - exponent)).toPrecision(2));
  if (exponent >= -3 && exponent < 4) return `${Number((10 ** log).toPrecision(2))}`;
  return `${mantissa}e${exponent < 0 ? '−' : ''}${Math.abs(exponent)}`;
}

/** The slope that reached the first input. */
export function reachOf({ curves }: Pick<Evidence, 'curves'>, net: NetName): number {
  return curves[net].at(-1) ?? Number.NaN;
}

/** Compares how much slope is left at the first input, and the chain with PyTorch's. */
export function judge(
  evidence: Evidence,
  { steps, forgetBias }: Pick<Params, 'steps' | 'forgetBias'>,
): Verdict {
  const [rnn, gru, lstm, open] = nets.map((net) => reachOf(evidence, net)) as [
    number,
    number,
    number,
    number,
  ];
  const product = Math.max(...evidence.forgetProducts, Number.NEGATIVE_INFINITY);
  const difference = maxDifference(
    nets.flatMap((net) => evidence.reference[net]),
    torchCurves,
  );
  const rows: VerdictRow[] = [
    {
      id: 'rnn',
      label: { en: `‖∂h_T/∂x₁‖ over ${steps} steps, RNN`, zh: `${steps} 步的 ‖∂h_T/∂x₁‖，RNN` },
      device: slopeText(rnn),
      rule: { en: '≤ 1e−8: nothing to learn from', zh: '≤ 1e−8：学不到东西' },
      holds: rnn <= gone,
    },
    {
      id: 'gates',
      label: { en: 'GRU · LSTM as initialised', zh: '默认初始化的 GRU · LSTM' },
      device: `${slopeText(gru)} · ${slopeText(lstm)}`,
      rule: { en: '≤ 1e−8 too: gates alone do not keep it', zh: '也 ≤ 1e−8：光有门还不够' },
      holds: gru <= gone && lstm <= gone,
    },
    {
      id: 'open',
      label: { en: `LSTM with forget bias ${forgetBias}`, zh: `遗忘偏置 ${forgetBias} 的 LSTM` },
      device: slopeText(open),
      rule: { en: '≥ 1e−7, ≥ 1e6 × the plain one', zh: '≥ 1e−7，且至少是普通 LSTM 的 1e6 倍' },
      holds: open >= kept && open - lstm >= apart,
    },
    {
      id: 'product',
      label: { en: 'its forget gates multiplied, best unit', zh: '它的遗忘门连乘，最好的单元' },
      device: slopeText(product),
      rule: { en: '≥ 0.001: it stays open', zh: '≥ 0.001：门一直敞开' },
      holds: product >= stillOpen,
    },
    {
      id: 'torch',
      label: { en: 'difference from autograd in PyTorch, decades', zh: '与 PyTorch 自动求导之差（数量级）' },
      device: difference.toExponential(1).replace('e-', 'e−'),
      rule: {
        en: `≤ ${torchTolerance}, 4 nets; each step redone within 1e−5`,
        zh: `≤ ${torchTolerance}，四个网络；每步重算误差 ≤ 1e−5`,
      },
      holds: difference <= torchTolerance && evidence.offChain <= stepTolerance,
    },
  ];
  const failed = rows.find((row) => !row.holds);
  return { holds: !failed, rows, because: because(failed?.id) };

  function because(id: string | undefined): Verdict['because'] {
    if (id === 'torch')
      return {
        en: 'The chain of Jacobians is not yet that of all four PyTorch nets.',
        zh: '雅可比连乘还没有与四个 PyTorch 网络都对上。',
      };
    if (id === 'rnn' || id === 'gates')
      return {
        en: `Over ${steps} steps the slope is still ${slopeText(rnn)} in the RNN and ${slopeText(lstm)} in the LSTM: here nothing has vanished.`,
        zh: `走 ${steps} 步，RNN 的斜率还有 ${slopeText(rnn)}，LSTM 还有 ${slopeText(lstm)}：这里没有消失。`,
      };
    if (id)
      return {
        en: `With forget bias ${forgetBias} only ${slopeText(open)} reaches the first input; the forget gates multiply to ${slopeText(product)}.`,
        zh: `遗忘偏置为 ${forgetBias} 时，到第一个输入只剩 ${slopeText(open)}；遗忘门连乘是 ${slopeText(product)}。`,
      };
    return {
      en: `Over ${steps} steps ${slopeText(lstm)} is left in an LSTM as initialised, ${slopeText(open)} with forget bias ${forgetBias}: it is the open gate that remembers.`,
      zh: `走 ${steps} 步，默认的 LSTM 只剩 ${slopeText(lstm)}，遗忘偏置 ${forgetBias} 的还有 ${slopeText(open)}：记住靠的是敞开的门。`,
    };
  }
}
