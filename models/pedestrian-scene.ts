import { createRng, integerBetween } from '@/lib/kernel/rng';
import { ellipse, grain, type Place, segment } from './integer-drawing';

export const sceneSize = 64;

export interface PedestrianScene {
  /** [64, 64, 3] row by row, 0 to 255. */
  pixels: Uint8Array;
  /** [64, 64]: 1 where a pedestrian is seen, else 0. */
  mask: Uint8Array;
}

type Colour = readonly [number, number, number];

/**
 * A synthetic street: one to three figures among posts, trees and bins that may hide them. Drawn by whole-number arithmetic;
 * models/pedestrian_scene.py draws the same bytes from the same seed.
 */
export function pedestrianScene(seed: number): PedestrianScene {
  const rng = createRng(seed);
  const between = (low: number, high: number) => integerBetween(rng, low, high);
  const choose = <T>(items: readonly T[]) => items[between(0, items.length - 1)] as T;
  const colour = (low: number, high: number): Colour => [
    between(low, high),
    between(low, high),
    between(low, high),
  ];
  const tint = (low: number, high: number): Colour => {
    const grey = between(low, high);
    return [grey + between(-24, 24), grey + between(-24, 24), grey + between(-24, 24)];
  };
  const canvas = new Int32Array(sceneSize * sceneSize * 3);
  const mask = new Uint8Array(sceneSize * sceneSize);
  const paint = (tone: Colour, kind: 0 | 1) => (index: number) => {
    canvas.set(tone, 3 * index);
    mask[index] = kind;
  };
  const rod = (a: Place, b: Place, radius: number, tone: Colour, kind: 0 | 1 = 0) =>
    segment(sceneSize, sceneSize, a, b, [radius], paint(tone, kind));
  const disc = (centre: Place, radii: readonly [number, number], tone: Colour, kind: 0 | 1 = 0) =>
    ellipse(sceneSize, sceneSize, centre, radii, paint(tone, kind));

  const [wall, ground] = [tint(80, 200), tint(70, 190)];
  const horizon = between(20, 46);
  for (let y = 0; y < sceneSize; y++) {
    const [base, slope] = y < horizon ? [wall, y >> 1] : [ground, (sceneSize - y) >> 1];
    for (let x = 0; x < sceneSize; x++)
      canvas.set(
        base.map((level) => level + slope - 12),
        3 * (y * sceneSize + x),
      );
  }
  for (let count = between(0, 3); count > 0; count--) {
    const [x, y] = [between(0, 255), between(0, 4 * horizon)];
    const to = x + between(0, 60);
    const radius = between(6, 22);
    rod([x, y], [to, y], radius, tint(60, 210));
  }

  const post = (foot: number, x: number, top: number) => {
    const tone = tint(50, 150);
    rod([x, foot], [x, foot - top], between(3, 9), tone);
    if (between(0, 2) > 0) return;
    const size = between(10, 20);
    disc([x, foot - top], [size, size], colour(40, 230));
  };
  const tree = (foot: number, x: number, top: number) => {
    const trunk = between(5, 12);
    rod([x, foot], [x, foot - top], trunk, [70 + between(0, 50), 55, 40]);
    const leaf: Colour = [between(30, 110), between(80, 160), between(20, 90)];
    for (let i = 0; i < 3; i++) {
      const centre: Place = [x + between(-20, 20), foot - top + between(-16, 16)];
      disc(centre, [between(16, 36), between(14, 30)], leaf);
    }
  };
  const bin = (foot: number, x: number, top: number) => {
    const half = between(8, 18);
    rod([x, foot - half], [x, foot - half - Math.floor(top / 4)], half, colour(30, 200));
  };
  const person = (foot: number, x: number, top: number) => {
    const per = (percent: number) => Math.floor((top * percent) / 100);
    const skin = choose(skins);
    const [coat, trousers] = [colour(20, 235), colour(20, 160)];
    const [hip, neck, head] = [per(46), per(82), per(91)];
    const width = per(between(10, 14));
    const leg = Math.max(4, per(between(5, 7)));
    const stride = per(between(0, 18));
    const tilt = Math.floor(top / 25) + 1;
    const lean = between(-tilt, tilt);
    const swing = per(between(2, 14));
    const limb = Math.max(3, per(between(4, 5)));
    const knee = leg >> 1;
    rod([x - leg, foot - hip], [x - knee - stride, foot - leg], leg, trousers, 1);
    rod([x + leg, foot - hip], [x + knee + stride, foot - leg], leg, trousers, 1);
    const shoulder: Place = [x + lean, foot - neck + width];
    rod([x, foot - hip], shoulder, width, coat, 1);
    for (const side of [-1, 1]) {
      const arm: Place = [shoulder[0] + side * width, shoulder[1] - limb];
      rod(arm, [arm[0] + side * swing, foot - hip - limb], limb, coat, 1);
    }
    disc([x + lean, foot - head], [Math.max(5, per(7)), Math.max(6, per(9))], skin, 1);
  };

  const feet = Array.from({ length: between(3, 7) }, () => between(4 * horizon + 8, 252)).sort(
    (a, b) => a - b,
  );
  let people = between(1, 3);
  feet.forEach((foot, index) => {
    const x = between(12, 244);
    // The nearer the feet are to the lower edge, the nearer and the larger the thing.
    const top = 64 + Math.floor(((foot - 4 * horizon) * between(50, 90)) / 100);
    if (between(1, feet.length - index) <= people) {
      people -= 1;
      person(foot, x, top);
    } else {
      const thing = choose([post, tree, bin, post]);
      thing(foot, x, top + between(-10, 30));
    }
  });

  return { pixels: grained(canvas, Math.floor(rng() * 2 ** 32)), mask };
}

const skins: readonly Colour[] = [
  [224, 180, 150],
  [190, 140, 110],
  [140, 95, 70],
  [95, 65, 50],
];

/** Patches, blotches and specks over everything, clamped to bytes. */
function grained(canvas: Int32Array, salt: number): Uint8Array {
  const pixels = new Uint8Array(canvas.length);
  for (let y = 0; y < sceneSize; y++)
    for (let x = 0; x < sceneSize; x++) {
      const patch = (grain(x >> 3, y >> 3, salt) % 25) - 12;
      const blotch = (grain(x >> 1, y >> 1, salt ^ 0x5bd1e995) % 21) - 10;
      for (let channel = 0; channel < 3; channel++) {
        const at = 3 * (y * sceneSize + x) + channel;
        const speck = (grain(x, y, salt ^ (channel + 1)) % 31) - 15;
        pixels[at] = Math.max(0, Math.min(255, (canvas[at] as number) + patch + blotch + speck));
      }
    }
  return pixels;
}
