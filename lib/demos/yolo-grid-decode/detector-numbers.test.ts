import { expect, it } from 'vitest';
import { switchBackend } from '@/lib/tensor/backend';
import { anchors, decodeAll } from '@/models/digit-detector/decode';
import { detectDigits } from '@/models/digit-detector/forward';
import { digitScene } from '@/models/digit-detector/scene';
import { readWeights } from '@/models/read-weights.server';
import demo from './demo';
import { priorOf } from './grid-code';
import { pictureSeed } from './picture-seed';

it('starts from what the digit detector says about the picture under the grid', async () => {
  const tf = await switchBackend('cpu');
  const weights = await readWeights('digit-detector');
  const raw = tf.tidy(() => {
    const ink = Float32Array.from(digitScene(pictureSeed).pixels, (level) => level / 255);
    return detectDigits(tf, weights, tf.tensor4d(ink, [1, 64, 64, 1]));
  });
  const [surest] = decodeAll(await raw.data()).sort((a, b) => b.objectness - a.objectness);
  raw.dispose();
  const { cell, offset, size, anchor } = demo.params.parse({});
  expect([surest?.column, surest?.row]).toEqual(cell);
  expect(anchors[surest?.anchor ?? -1]).toEqual(priorOf(anchor));
  [...offset, ...size].forEach((value, i) => {
    expect(Math.abs(value - (surest?.raw[i] as number))).toBeLessThanOrEqual(0.0061);
  });
}, 60_000);
