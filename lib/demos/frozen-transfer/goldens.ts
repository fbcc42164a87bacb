import type { Golden } from '@/lib/demos/contract';
import { type Evidence, frozenChange } from './evidence';
import golden from './golden.json';
import type { ParamsInput } from './params';

type TransferGolden = Golden<Evidence, ParamsInput>;
type Measured = (typeof golden)['shortFrozen'];

const short = { pretrain: 10, tune: 10, points: 7 };
const settings: readonly (readonly [string, ParamsInput, Measured])[] = [
  ['frozen', short, golden.shortFrozen],
  ['train-mode', { ...short, mode: 'train' }, golden.shortTrainMode],
  ['unfrozen', { ...short, frozen: false }, golden.shortUnfrozen],
];

/** Written by golden.py from the same start. Ten steps each, for roundings grow with every further step. */
export const goldens: readonly TransferGolden[] = [
  ...settings.flatMap(([name, params, torch]): TransferGolden[] => [
    {
      id: `${name}-losses`,
      params,
      values: [...torch.lossesA, ...torch.lossesB],
      pick: ({ lossesA, lossesB }) => [...lossesA, ...lossesB],
      tolerance: 1e-4,
    },
    {
      id: `${name}-mean`,
      params,
      row: 'statistics',
      values: [torch.meanChange],
      pick: ({ meanChange }) => [meanChange],
      tolerance: 1e-4,
    },
    {
      id: `${name}-change`,
      params,
      row: 'frozen',
      values: [torch.frozenChange],
      pick: (evidence) => [frozenChange(evidence)],
      tolerance: 1e-4,
    },
  ]),
  {
    id: 'accuracy',
    params: { points: 7 },
    row: 'head',
    values: [golden.frozen.accuracy[2] as number, golden.frozen.accuracy[3] as number],
    pick: ({ accuracy }) => [accuracy?.bBefore ?? Number.NaN, accuracy?.bAfter ?? Number.NaN],
    // Five of 192 points may lie so near the boundary that a rounding decides.
    tolerance: 5 / 192,
  },
];
