import { integerBetween, type Rng } from '@/lib/kernel/rng';

/** Pictures are 16 x 16, row by row. */
export const side = 16;
export const pixels = side * side;
const last = side - 1;

/** For each pixel of the result the pixel of the picture it is taken from, or −1 for paper; [256]. */
export type PixelMap = readonly number[];

export type Augmentation = 'none' | 'shift' | 'half-turn' | 'flip-x' | 'flip-y';

function mapOf(from: (x: number, y: number) => readonly [x: number, y: number]): PixelMap {
  return Array.from({ length: pixels }, (_, at) => {
    const [x, y] = from(at % side, Math.floor(at / side));
    return x >= 0 && x < side && y >= 0 && y < side ? y * side + x : -1;
  });
}

export const asIs = mapOf((x, y) => [x, y]);
/** `x.flip(-1)` of PyTorch: left and right change places. */
export const flipX = mapOf((x, y) => [last - x, y]);
/** `x.flip(-2)`: top and bottom change places. */
export const flipY = mapOf((x, y) => [x, last - y]);
/** `torch.rot90(x, 2, (-2, -1))`: both, a half turn. */
export const halfTurn = mapOf((x, y) => [last - x, last - y]);

const shifts = new Map<string, PixelMap>();

/** `dx` pixels to the right and `dy` down; what leaves is lost, what comes in is paper (torchvision's RandomAffine). */
export function shiftBy(dx: number, dy: number): PixelMap {
  const key = `${dx} ${dy}`;
  const map = shifts.get(key) ?? mapOf((x, y) => [x - dx, y - dy]);
  shifts.set(key, map);
  return map;
}

/** A draw of the augmentation: a shift is uniform in [−far, far] in both directions, the others have nothing to draw. */
export function drawMap(rng: Rng, kind: Augmentation, far: number): PixelMap {
  if (kind === 'shift') return shiftBy(integerBetween(rng, -far, far), integerBetween(rng, -far, far));
  return { none: asIs, 'half-turn': halfTurn, 'flip-x': flipX, 'flip-y': flipY }[kind];
}

/** A shift by `far` in one of the eight directions. */
export function drawFarShift(rng: Rng, far: number): PixelMap {
  const draw = integerBetween(rng, 0, 7);
  const at = draw < 4 ? draw : draw + 1;
  return shiftBy(((at % 3) - 1) * far, (Math.floor(at / 3) - 1) * far);
}

/** What the map makes of a picture, without tensors: drawn before a run. */
export function moved(picture: readonly number[], map: PixelMap): number[] {
  return map.map((from) => picture[from] ?? 0);
}
