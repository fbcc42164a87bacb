import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { heldOutData, readMnistTest } from './held-out-data';

const folder = mkdtempSync(path.join(tmpdir(), 'viva-held-out-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads the 10,000 test digits', async () => {
  const { images, labels } = await heldOutData(folder).mnistTest();
  expect([images.length, labels.length]).toEqual([7_840_000, 10_000]);
  expect([...labels.subarray(0, 5)]).toEqual([7, 2, 1, 0, 4]);
  expect(images.subarray(0, 28).every((grey) => grey === 0)).toBe(true);
});

it('says what to do when MNIST is not installed or not whole', async () => {
  await expect(readMnistTest(folder)).rejects.toMatchObject({
    code: 'missing',
    remedy: expect.stringContaining('npm install'),
  });
  for (const name of ['t10k-images-idx3-ubyte', 't10k-labels-idx1-ubyte'])
    writeFileSync(path.join(folder, name), Buffer.alloc(16));
  await expect(readMnistTest(folder)).rejects.toMatchObject({ code: 'invalid' });
});

it('gives a file of the model’s folder, and no other', async () => {
  writeFileSync(path.join(folder, 'a.bin'), Buffer.from([1, 2]));
  expect([...(await heldOutData(folder).file('a.bin'))]).toEqual([1, 2]);
  await expect(heldOutData(folder).file('b.bin')).rejects.toMatchObject({ code: 'missing' });
  await expect(heldOutData(folder).file('../b.bin')).rejects.toMatchObject({ code: 'invalid' });
});
