import { decodePixels } from '@/lib/demos/shared/pixels';

/** Side of the picture in pixels. */
export const side = 6;

/** Colours of the picture, RGB, row by row: the learner's own, or a sunset of ours when the text is empty. */
export function coloursOf(text: string): Uint8Array {
  const own = decodePixels(text, side * side * 3);
  if (own) return own;
  const bytes = new Uint8Array(side * side * 3);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const sun = Math.hypot(x - 3.6, y - 2) < 1.5;
      bytes.set(sun ? [250, 214, 90] : [60 + 32 * y, 70 + 12 * y, 190 - 22 * y + 6 * x], (y * side + x) * 3);
    }
  return bytes;
}

/** The map [36, channels], flat, in [0, 1]: red, green, blue, and in further channels the same colours seen from other pixels. */
export function featuresOf(colours: Uint8Array, channels: number): number[] {
  const pixels = side * side;
  return Array.from({ length: pixels * channels }, (_, i) => {
    const [pixel, channel] = [Math.floor(i / channels), i % channels];
    const from = (pixel + 7 * Math.floor(channel / 3)) % pixels;
    return (colours[from * 3 + (channel % 3)] ?? 0) / 255;
  });
}

/** Side of a kernel that reads `reach` neighbours on each side of the pixel. */
export function kernelOf(reach: number): number {
  return 2 * reach + 1;
}

/** Weights and biases of a convolution: one of each kernel cell for each pair of channels, and a bias for each output. */
export function parameterCount(kernel: number, input: number, output: number): number {
  return kernel * kernel * input * output + output;
}
