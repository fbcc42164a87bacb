import { expect, it } from 'vitest';
import { recordedOutcomes } from './digit-model';
import { readWeights } from './read-weights.server';

it('unpacks the recorded outcomes most significant bit first', () => {
  const values = Float32Array.of(0b10000001, 0b01000000);
  expect(recordedOutcomes({ test_correct_bits: { shape: [2], values } }).map(Number)).toEqual([
    1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0,
  ]);
});

it('has one outcome for each of the 10,000 test digits, and the accuracy of the card', async () => {
  const outcomes = recordedOutcomes(await readWeights('mnist-cnn'));
  expect(outcomes).toHaveLength(10000);
  expect(outcomes.filter(Boolean)).toHaveLength(9944);
});
