import { expect, it } from 'vitest';
import { inLanes } from './in-lanes';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('works side by side, and tells in order', async () => {
  let [running, most] = [0, 0];
  const told: number[] = [];
  const results = await inLanes(
    [30, 5, 20, 1, 10],
    2,
    async (ms) => {
      most = Math.max(most, ++running);
      await wait(ms);
      running--;
      return 2 * ms;
    },
    (result) => told.push(result),
  );
  expect(results).toEqual([60, 10, 40, 2, 20]);
  expect(told).toEqual(results);
  expect(most).toBe(2);
});

it('ends at the first failure', async () => {
  const work = async (n: number) => {
    if (n === 2) throw new Error('two');
    return n;
  };
  await expect(inLanes([1, 2, 3], 1, work)).rejects.toThrow('two');
});
