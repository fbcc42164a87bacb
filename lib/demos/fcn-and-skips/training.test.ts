import { expect, it } from 'vitest';
import { createRng } from '@/lib/kernel/rng';
import { switchBackend } from '@/lib/tensor/backend';
import { makeBlobs } from './blobs';
import { createTraining } from './train';

it('learns: the loss falls, the skips can be cut, and no tensor is left behind', async () => {
  const tf = await switchBackend('cpu');
  const before = tf.memory().numTensors;
  const blobs = makeBlobs(createRng(5), 2, 8);
  const net = createTraining(tf, { side: 8, levels: 2, width: 3, join: 'add' }, blobs, createRng(6));
  const losses: number[] = [];
  for (let step = 0; step < 12; step++) {
    const loss = net.step();
    losses.push((await loss.data())[0] as number);
    loss.dispose();
  }
  expect(losses.at(-1)).toBeLessThan(0.8 * (losses[0] as number));
  const [whole, cut] = [await net.predict(blobs, false), await net.predict(blobs, true)];
  expect(whole.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  expect(cut).not.toEqual(whole);
  net.dispose();
  expect(tf.memory().numTensors).toBe(before);
}, 60_000);
