/** A box as [x1, y1, x2, y2] in whole pixels of an image of `side` × `side`. */
export type Box = readonly [number, number, number, number];

/** Side of each image, and the most images and boxes the demo holds. */
export const [side, mostImages, mostBoxes] = [40, 4, 4] as const;

/** Three images with three boxes, one box and none. */
export const exampleImages = '3 4 17 30;21 8 37 20;24 24 36 37/8 10 30 34/';

/**
 * The boxes behind a text: images separated by `/`, boxes by `;`, numbers by spaces. Numbers are kept inside the image and
 * corners put in order; a box with less than four numbers is left out. At least one image.
 */
export function parseImages(text: string): Box[][] {
  return text
    .split('/')
    .slice(0, mostImages)
    .map((image) =>
      image
        .split(';')
        .map((box) => (box.match(/-?\d+(\.\d+)?/g) ?? []).map(Number))
        .filter(({ length }) => length >= 4)
        .slice(0, mostBoxes)
        .map(([a = 0, b = 0, c = 0, d = 0]) => {
          const inside = (value: number) => Math.min(side, Math.max(0, Math.round(value)));
          const [x, y] = [[inside(a), inside(c)].sort(ascending), [inside(b), inside(d)].sort(ascending)];
          return [x[0] ?? 0, y[0] ?? 0, x[1] ?? 0, y[1] ?? 0] as const;
        }),
    );
}

const ascending = (a: number, b: number) => a - b;

/** The text of images; the inverse of `parseImages`. */
export function writeImages(images: readonly (readonly Box[])[]): string {
  return images.map((boxes) => boxes.map((box) => box.join(' ')).join(';')).join('/');
}

/** A new box for an image: each a little further along, so that none hides another. */
export function freshBox(index: number): Box {
  const at = 3 + 7 * index;
  return [at, at, at + 12, at + 10];
}
