import type { Kind } from './cells';
import type { CellNumbers } from './plain-chain';

/**
 * The linear part of a cell over [x, state, 1], a row per output: the blocks of weights with their biases in the last
 * column; a GRU's candidate as two blocks, W x and U h, between which the reset gate stands; and the old state that the
 * gates act on (h of a GRU, c of an LSTM), handed through by an identity.
 */
export function linearRows(kind: Kind, cell: CellNumbers): number[][] {
  const hidden = cell.hidden[0]?.length ?? 0;
  const none = (length: number) => Array<number>(length).fill(0);
  const noInput = none(cell.input[0]?.length ?? 0);
  const noCell = none(kind === 'lstm' ? hidden : 0);
  const whole = cell.input.map((byInput, i) => [
    ...byInput,
    ...(cell.hidden[i] as number[]),
    ...noCell,
    (cell.inputBias[i] as number) + (cell.hiddenBias[i] as number),
  ]);
  if (kind === 'rnn') return whole;
  const unit = (k: number) => none(hidden).map((_, i) => +(i === k));
  if (kind === 'lstm') {
    const held = none(hidden).map((_, k) => [...noInput, ...none(hidden), ...unit(k), 0]);
    return [...whole, ...held];
  }
  const candidate = Array.from({ length: hidden }, (_, k) => 2 * hidden + k);
  return [
    ...whole.slice(0, 2 * hidden),
    ...candidate.map((i) => [...(cell.input[i] as number[]), ...none(hidden), cell.inputBias[i] as number]),
    ...candidate.map((i) => [...noInput, ...(cell.hidden[i] as number[]), cell.hiddenBias[i] as number]),
    ...candidate.map((_, k) => [...noInput, ...unit(k), 0]),
  ];
}
