import { encode } from 'fast-png';

/** A raster: bytes row by row, 1 (grey), 3 (RGB) or 4 (RGBA) a pixel. */
export interface Pixels {
  width: number;
  height: number;
  channels: 1 | 3 | 4;
  data: Uint8Array;
}

interface PixelPictureProps {
  x: number;
  y: number;
  width: number;
  height: number;
  pixels: Pixels;
}

/** A raster inside an SVG, with crisp pixels, drawn on the server too. The figure around it says what it shows. */
export function PixelPicture({ x, y, width, height, pixels }: PixelPictureProps) {
  return (
    <image
      x={x}
      y={y}
      width={width}
      height={height}
      href={pngAddress(pixels)}
      preserveAspectRatio="none"
      style={{ imageRendering: 'pixelated' }}
    />
  );
}

function pngAddress({ width, height, channels, data }: Pixels): string {
  // A third of the time of the usual level, and these pictures are small.
  const bytes = encode({ width, height, channels, depth: 8, data }, { zlib: { level: 1 } });
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return `data:image/png;base64,${btoa(text)}`;
}

/** Rows of grey levels in [0, max], where 0 is paper and `max` full ink: RGBA, so that it suits both themes on a paper ground. */
export function inkPixels(rows: readonly (readonly number[])[], max = 255): Pixels {
  return raster(rows, (value) => [0x5a, 0x62, 0x70, (value / max) * 255]);
}

/** Rows of grey levels in [0, max] as a photograph: 0 black, `max` white. */
export function greyPixels(rows: readonly (readonly number[])[], max = 255): Pixels {
  return raster(rows, (value) => {
    const level = (value / max) * 255;
    return [level, level, level, 255];
  });
}

/** Signed rows: blue below 0, red above, clear at 0, full at ±`limit`. What is not finite is drawn in violet. */
export function heatPixels(rows: readonly (readonly number[])[], limit: number): Pixels {
  return raster(rows, (value) => {
    if (!Number.isFinite(value)) return [0x8a, 0x3f, 0xb5, 255];
    const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : 0;
    return value < 0 ? [0x3f, 0x7a, 0xe0, 255 * share] : [0xdb, 0x4a, 0x33, 255 * share];
  });
}

function raster(
  rows: readonly (readonly number[])[],
  colour: (value: number) => readonly [number, number, number, number],
): Pixels {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const data = new Uint8ClampedArray(width * height * 4); // rounds, and keeps to 0 … 255
  rows.forEach((row, y) => {
    row.forEach((value, x) => {
      data.set(colour(value), (y * width + x) * 4);
    });
  });
  return { width, height, channels: 4, data: new Uint8Array(data.buffer) };
}
