import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tensor } from './cells';
import { chainBack, stretchesOf } from './reach-back';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('stretches', () => {
  it('cover all steps with stretches of about √steps', () => {
    expect(stretchesOf(100)).toEqual({ length: 10, count: 10, time: 100 });
    expect(stretchesOf(12)).toEqual({ length: 4, count: 3, time: 12 });
    expect(stretchesOf(7)).toEqual({ length: 3, count: 3, time: 9 });
  });
});

describe('the chain rule in stretches', () => {
  it('is the product from the end, for several nets at once', async () => {
    const [steps, nets] = [7, 2];
    const { time } = stretchesOf(steps);
    const factors = tf.randomUniform([nets * time, 3, 3], -1, 1, 'float32', 5) as Tensor;
    const chain = (await chainBack(tf, factors, steps, 2).array()) as number[][][];
    const all = (await factors.array()) as number[][][];
    for (let net = 0; net < nets; net++) {
      let product = tf.eye(3).slice([0, 0], [2, 3]);
      for (let t = time - 1; t >= 0; t--) {
        const rows = (await product.array()).flat();
        chain[net * time + t]?.flat().forEach((value, i) => {
          expect(value).toBeCloseTo(rows[i] as number, 5);
        });
        product = tf.matMul(product, tf.tensor2d(all[net * time + t] as number[][]));
      }
    }
  });
});
