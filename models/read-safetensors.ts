import { AppError } from '@/lib/kernel/app-error';
import type { WeightArray, Weights } from './weights';

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

/**
 * Reads a file in the safetensors format: 8 bytes with the length of a JSON header, the header, then the values, little
 * endian. Models of this project hold float32 (`F32`) or, to halve the bytes, float16 (`F16`).
 *
 * @throws AppError `invalid` naming the file and what is wrong with it.
 */
export function readSafetensors(file: string, bytes: ArrayBuffer): Weights {
  const view = new DataView(bytes);
  const refuse = (why: string) =>
    new AppError('invalid', `${file}: ${why}`, 'Make the file again with train.py.');
  if (bytes.byteLength < 8) throw refuse(`${bytes.byteLength} bytes are too few for a header`);
  const headerLength = Number(view.getBigUint64(0, true));
  const start = 8 + headerLength;
  if (start > bytes.byteLength)
    throw refuse(`the header claims ${headerLength} bytes of ${bytes.byteLength}`);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, headerLength))) as Record<
    string,
    Entry
  >;
  const arrays: Record<string, WeightArray> = {};
  for (const [name, { dtype, shape, data_offsets }] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const [from, to] = data_offsets;
    const size = shape.reduce((product, side) => product * side, 1);
    const width = dtype === 'F32' ? 4 : dtype === 'F16' ? 2 : 0;
    if (width === 0) throw refuse(`${name} has the type ${dtype}, not F32 or F16`);
    if (to - from !== size * width || start + to > bytes.byteLength)
      throw refuse(`${name} lies outside the file`);
    const values = new Float32Array(size);
    for (let i = 0; i < size; i++) {
      const at = start + from + i * width;
      values[i] = width === 4 ? view.getFloat32(at, true) : halfToNumber(view.getUint16(at, true));
    }
    arrays[name] = { shape, values };
  }
  return arrays;
}

/** IEEE 754 binary16. */
function halfToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * 2 ** -14 * (fraction / 1024);
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
