import type { Tf } from '@/lib/tensor/tf';
import type { Evidence } from './evidence';
import golden from './golden.json';
import { createNets } from './nets';
import { asIs, flipX, flipY, halfTurn, moved, type PixelMap, shiftBy } from './pixel-maps';

/** The training of golden.py again: its pictures, weights, shifts and turns, ten steps. */
export async function reference(tf: Tf): Promise<NonNullable<Evidence['reference']>> {
  const { bytes, labels, start, hidden, rate, shifts } = golden;
  const pictures = bytes.map((row) => row.map((ink) => ink / 255));
  const maps = (step: number): PixelMap[][] => [
    pictures.map(() => asIs),
    pictures.map((_, i) => {
      const [dx = 0, dy = 0] = shifts[step]?.[i] ?? [];
      return shiftBy(dx, dy);
    }),
    pictures.map((_, i) => ((step + i) % 2 === 0 ? halfTurn : asIs)),
  ];
  const nets = createNets(tf, start, hidden, rate);
  const losses: number[] = [];
  for (let step = 0; step < shifts.length; step++) {
    const x = maps(step).flatMap((row) => row.flatMap((map, i) => moved(pictures[i] as number[], map)));
    const loss = nets.step(
      Float32Array.from(x),
      [0, 1, 2].map(() => labels),
    );
    losses.push(...(await loss.data()));
    loss.dispose();
  }
  nets.dispose();
  const one = pictures[0] as number[];
  return { losses, moved: [flipX, flipY, halfTurn, shiftBy(2, -1)].flatMap((map) => moved(one, map)) };
}
