import { anchors, grid, sigmoid, stride } from '@/models/digit-detector/decode';

export type Squash = 'sigmoid' | 'none';
export type Scale = 'exp' | 'linear';
export type Axes = 'column-row' | 'row-column';
export type AnchorName = 'tall' | 'square' | 'wide';

/** How numbers become boxes. The first of each is YOLOv3; the others are the mistakes on trial. */
export interface Coding {
  squash: Squash;
  scale: Scale;
  axes: Axes;
}

export const yolo: Coding = { squash: 'sigmoid', scale: 'exp', axes: 'column-row' };

/** Four numbers of the net and the cell and anchor they belong to. */
export interface Raw {
  /** Column and row. */
  cell: readonly [number, number];
  anchor: AnchorName;
  /** t_x, t_y, t_w, t_h. */
  t: readonly [number, number, number, number];
}

/** Centre and size in pixels: [b_x, b_y, b_w, b_h]. */
export type CentreBox = readonly [number, number, number, number];

const anchorNames: readonly AnchorName[] = ['tall', 'square', 'wide'];

/** Width and height of a prior in pixels. */
export function priorOf(anchor: AnchorName): readonly [number, number] {
  return anchors[anchorNames.indexOf(anchor)] as readonly [number, number];
}

/** b_x = stride · (c_x + σ(t_x)), b_w = p_w · exp(t_w), and likewise for y and h. */
export function decode({ cell, anchor, t }: Raw, { squash, scale, axes }: Coding): CentreBox {
  const [cx, cy] = axes === 'column-row' ? cell : [cell[1], cell[0]];
  const [pw, ph] = priorOf(anchor);
  const place = (value: number) => (squash === 'sigmoid' ? sigmoid(value) : value);
  const grow = (value: number) => (scale === 'exp' ? Math.exp(value) : 1 + value);
  return [stride * (cx + place(t[0])), stride * (cy + place(t[1])), pw * grow(t[2]), ph * grow(t[3])];
}

/** The cell that is responsible for a centre: the one whose left and upper border it may touch. */
export function cellOf([x, y]: readonly number[]): readonly [number, number] {
  const at = (value: number) => Math.min(grid - 1, Math.max(0, Math.floor(value / stride)));
  return [at(x ?? 0), at(y ?? 0)];
}

/** The numbers that decode to the box: the inverse of `decode`. A centre on a border would need t = ±∞. */
export function encode(box: CentreBox, anchor: AnchorName, { squash, scale }: Coding): Raw {
  const cell = cellOf(box);
  const [pw, ph] = priorOf(anchor);
  const place = (value: number) => (squash === 'sigmoid' ? Math.log(value / (1 - value)) : value);
  const grow = (value: number) => (scale === 'exp' ? Math.log(value) : value - 1);
  return {
    cell,
    anchor,
    t: [
      place(box[0] / stride - cell[0]),
      place(box[1] / stride - cell[1]),
      grow(box[2] / pw),
      grow(box[3] / ph),
    ],
  };
}

/** Cells of the grid that claim a centre, when their right and lower borders are open (YOLO) or closed. */
export function claimants([x, y]: readonly [number, number], closed: boolean): number {
  const along = (value: number) => {
    const at = value / stride;
    return closed && Number.isInteger(at) && at > 0 && at < grid ? 2 : 1;
  };
  return along(x) * along(y);
}
