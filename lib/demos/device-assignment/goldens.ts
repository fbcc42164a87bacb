import type { Golden } from '@/lib/demos/contract';
import { type ParamsInput, params, programOf } from './params';
import { recordedOf } from './recorded';
import { type DeviceEvidence, named } from './run';

/** Moved or not, and the numbers, of a program that PyTorch ran; 1 is moved. */
function left(id: string, input: ParamsInput): Golden<DeviceEvidence, ParamsInput> {
  const { x, y, weight, spare, values } = recordedOf(programOf(params.parse(input)));
  return {
    id,
    params: input,
    values: [...[x, weight, spare].map(Number), ...(y === null ? [] : [Number(y)]), ...values],
    pick: (evidence) => {
      const moved = (name: string) => Number(named(evidence, name)?.there);
      const bound = named(evidence, 'y');
      return [
        ...['x', 'net.layer', 'net.spare'].map(moved),
        ...(bound ? [moved('y')] : []),
        ...(named(evidence, 'x')?.values ?? []),
        ...(bound?.values ?? []),
      ];
    },
    tolerance: 0,
  };
}

/** Written by golden.py; all 729 programs are compared without a device in program.test.ts. */
export const goldens: readonly Golden<DeviceEvidence, ParamsInput>[] = [
  left('default', {}),
  {
    id: 'numbers',
    params: {},
    row: 'bits',
    values: recordedOf(['t', 'a', 'm']).values,
    pick: (evidence) => named(evidence, 'x')?.values ?? [],
    tolerance: 0,
  },
  left('assigned', { first: 'T' }),
  left('in-place-through-two-names', { first: 'n', second: 'i', third: 'Y' }),
  left('moved-then-in-place', { first: 'n', second: 'T', third: 'i' }),
  left('module-assigned', { first: 'Y', second: 'i', third: 'M' }),
  left('to-itself', { first: 'T', second: 'Y', third: 'i' }),
];
