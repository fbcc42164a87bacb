import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { ClsEvidence, ClsParams } from './run';

type ClsGolden = Golden<ClsEvidence, Partial<ClsParams>>;
type Measured = (typeof golden)['plain'];

const settings: readonly (readonly [string, Partial<ClsParams>, Measured])[] = [
  ['plain', {}, golden.plain],
  ['two-layers', { layers: 2 }, golden.twoLayers],
  ['positional', { positional: true }, golden.positional],
  ['masked', { maskCls: true }, golden.masked],
  ['first-patch', { read: 1 }, golden.firstPatch],
];

/** Written by golden.py with the same weights and the same picture. */
export const goldens: readonly ClsGolden[] = settings.flatMap(([name, params, torch]): ClsGolden[] => [
  {
    id: `${name}-tokens`,
    params,
    row: 'tokens',
    values: [torch.tokens],
    pick: ({ tokens }) => [tokens],
    tolerance: 0,
  },
  {
    id: `${name}-weakest`,
    params,
    row: 'sees-all',
    values: [Math.min(...torch.gradients)],
    pick: ({ gradients }) => [Math.min(...gradients)],
    tolerance: 1e-5,
  },
  {
    id: `${name}-shuffle`,
    params,
    row: 'shuffle',
    values: [torch.shuffle],
    pick: ({ shuffle }) => [shuffle],
    tolerance: 1e-5,
  },
  {
    id: `${name}-values`,
    params,
    values: [...torch.logits, ...torch.gradients],
    pick: ({ logits, gradients }) => [...logits, ...gradients],
    tolerance: 2e-5,
  },
]);
