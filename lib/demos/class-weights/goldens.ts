import type { Golden } from '@/lib/demos/contract';
import type { WeightEvidence } from './evidence';
import golden from './golden.json';
import type { ParamsInput } from './params';

type WeightGolden = Golden<WeightEvidence, ParamsInput>;

/** PyTorch's loss of the batch of four for one pair of weights. */
function lossOf(weights: readonly number[], reduction: 'mean' | 'sum'): number {
  const row = golden.batch.find(
    (each) => each.reduction === reduction && each.weights.every((weight, i) => weight === weights[i]),
  );
  if (!row) throw new Error(`golden.json has no loss for weights [${weights.join(', ')}], ${reduction}`);
  return row.loss;
}

const chosen = (id: string, params: ParamsInput, value: number): WeightGolden => ({
  id,
  params: { steps: 1, ...params },
  row: 'weighted',
  values: [value],
  pick: ({ batch }) => [batch.chosen],
  tolerance: 5e-6,
});

/** Written by golden.py: torch.nn.functional.cross_entropy with a weight for each class. */
export const goldens: readonly WeightGolden[] = [
  {
    id: 'ones-and-twos',
    params: {},
    row: 'ratio',
    values: [lossOf([1, 1], 'mean'), lossOf([2, 2], 'mean')],
    pick: ({ batch }) => [batch.ones, batch.twos],
    tolerance: 2e-6,
  },
  { ...chosen('one-two', {}, lossOf([1, 2], 'mean')), params: {} },
  {
    id: 'same-net',
    params: {},
    row: 'ruler',
    values: [lossOf([1, 2], 'mean') - lossOf([1, 1], 'mean')],
    pick: ({ batch }) => [batch.chosen - batch.ones],
    tolerance: 2e-6,
  },
  chosen('one-nine', { rare: 9 }, lossOf([1, 9], 'mean')),
  chosen('five-one', { common: 5, rare: 1 }, lossOf([5, 1], 'mean')),
  chosen('sum', { reduction: 'sum' }, lossOf([1, 2], 'sum')),
  chosen('knows-nothing', { margin: 0 }, golden.knowsNothing),
  chosen('unsure', { margin: 1, commonInBatch: 5, rareInBatch: 2, rare: 4 }, golden.unsure.loss),
];
