import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { ParamsInput } from './params';
import type { CropEvidence } from './run';

type CropGolden = Golden<CropEvidence, ParamsInput>;

const byHand = (id: string, params: ParamsInput, value: number): CropGolden => ({
  id,
  params,
  values: [value],
  pick: (evidence) => [evidence.byHand],
  tolerance: 2e-5,
});

const strip = (id: 'nearest' | 'bilinear'): CropGolden => ({
  id,
  params: { resize: id },
  values: golden[id],
  pick: (evidence) => evidence.strip,
  tolerance: 1e-6,
});

/** Written by golden.py: a pixel normalised by hand, and a strip of ids enlarged by interpolate. */
export const goldens: readonly CropGolden[] = [
  byHand('normalised', {}, golden.normalised),
  byHand('uneven', { levels: [10, 60, 200, 90], pixel: 33 }, golden.uneven),
  strip('nearest'),
  strip('bilinear'),
];
