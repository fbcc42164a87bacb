import type { Golden } from '@/lib/demos/contract';
import golden from './golden.json';
import type { AnchorName } from './grid-code';
import type { DecodeEvidence } from './run';

interface Numbers {
  cell: number[];
  anchor: AnchorName;
  offset: number[];
  size: number[];
}

const names = ['default', 'corner', 'zeros'];

/** Boxes PyTorch decodes, centre and size in px. Written by golden.py. */
export const goldens: readonly Golden<DecodeEvidence, Numbers>[] = golden.raws.map(
  ({ cell, anchor, t }, i) => ({
    id: names[i] as string,
    params: { cell, anchor: anchor as AnchorName, offset: t.slice(0, 2), size: t.slice(2) },
    row: 'decoded',
    values: golden.boxes[i] as number[],
    pick: ({ box }) => box,
    // 64 px in float32, and exp of a GPU.
    tolerance: 5e-4,
  }),
);
