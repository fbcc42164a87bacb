import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { FcnEvidence, Settings } from './run';

type FcnGolden = Golden<FcnEvidence, Partial<Settings>>;

const untrained = { steps: 0, street: false };

/** Shapes and parameter counts of the same net made of PyTorch's modules. Written by golden.py. */
export const goldens: readonly FcnGolden[] = [
  shapes('shapes-add', {}, golden.add.shapes),
  shapes('shapes-concat', { join: 'concat' }, golden.concat.shapes),
  shapes('shapes-small', { side: 24, levels: 2, width: 3 }, golden.small.shapes),
  parameters('parameters-add', {}, [golden.none.parameters, golden.add.parameters]),
  parameters('parameters-concat', { join: 'concat' }, [golden.none.parameters, golden.concat.parameters]),
];

function shapes(id: string, params: Partial<Settings>, values: readonly number[][]): FcnGolden {
  return {
    id,
    params: { ...untrained, ...params },
    row: 'sizes',
    values: values.flat(),
    pick: ({ stops }) => stops.flatMap(({ shape }) => shape),
    tolerance: 0,
  };
}

function parameters(id: string, params: Partial<Settings>, values: readonly number[]): FcnGolden {
  return {
    id,
    params: { ...untrained, ...params },
    row: 'parameters',
    values,
    pick: ({ plain, skips }) => [plain.parameters, skips.parameters],
    tolerance: 0,
  };
}
