import type { Bilingual } from '@/lib/kernel/bilingual';

export type LoadedImage = { ok: true; bytes: Uint8Array } | { ok: false; problem: Bilingual };

interface Wanted {
  width: number;
  height: number;
  channels: 1 | 3;
  /** Grey levels as ink on paper: a dark drawing on a bright ground is turned round. */
  asInk: boolean;
}

const maxBytes = 30_000_000;

/**
 * A picture file as bytes of the wanted size, row by row, cut to its middle where its sides have another ratio. The file stays on
 * this device. Needs a browser.
 */
export async function loadImage(
  file: File,
  { width, height, channels, asInk }: Wanted,
): Promise<LoadedImage> {
  const size = `${(file.size / 1e6).toFixed(1)} MB`;
  if (file.size > maxBytes) {
    return refuse(
      `${file.name} has ${size}, more than 30 MB. Choose a smaller picture.`,
      `${file.name} 有 ${size}，超过 30 MB。请选小一点的图片。`,
    );
  }
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) {
    const kind = file.type || '?';
    return refuse(
      `${file.name} (${kind}) cannot be read as a picture. Choose a PNG, JPEG, WebP or GIF.`,
      `${file.name}（${kind}）不能作为图片读取。请选 PNG、JPEG、WebP 或 GIF。`,
    );
  }
  const canvas = new OffscreenCanvas(width, height);
  const paint = canvas.getContext('2d', { willReadFrequently: true });
  if (!paint)
    return refuse('This browser gives no canvas to read pictures with.', '此浏览器没有可用的画布。');
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, width, height);
  const scale = Math.max(width / picture.width, height / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  paint.imageSmoothingQuality = 'high';
  paint.drawImage(picture, (width - w) / 2, (height - h) / 2, w, h);
  picture.close();
  const { data } = paint.getImageData(0, 0, width, height);
  if (channels === 3) {
    return {
      ok: true,
      bytes: Uint8Array.from(
        { length: width * height * 3 },
        (_, i) => data[Math.floor(i / 3) * 4 + (i % 3)] ?? 0,
      ),
    };
  }
  const grey = Uint8Array.from({ length: width * height }, (_, i) => luminance(data, i * 4));
  return { ok: true, bytes: asInk ? toInk(grey, width) : grey };
}

const refuse = (en: string, zh: string): LoadedImage => ({ ok: false, problem: { en, zh } });

/** Rec. 601 luma, 0 black to 255 white. */
function luminance(rgba: Uint8ClampedArray, at: number): number {
  return Math.round(0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0));
}

/** Ink is what differs from the ground, and the ground is what the rim shows. */
export function toInk(grey: Uint8Array, width: number): Uint8Array {
  const height = grey.length / width;
  const rim = [...grey].filter((_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return x === 0 || y === 0 || x === width - 1 || y === height - 1;
  });
  const ground = rim.reduce((sum, level) => sum + level, 0) / rim.length;
  return ground > 127 ? grey.map((level) => 255 - level) : grey;
}
