import type { RunContext } from '@/lib/demos/contract';
import type { Tf } from '@/lib/tensor/tf';
import { anchors, type Detection, decodeAll, grid, overlap } from '@/models/digit-detector/decode';
import { detectDigits } from '@/models/digit-detector/forward';
import { type Box, sceneSize } from '@/models/digit-detector/scene';
import {
  type AnchorSet,
  anchorSets,
  bestAnchor,
  cellOfBox,
  type Layout,
  numbersPerCell,
  sizeOf,
  tidyBox,
} from './anchor-match';
import { bareCells, pictureOf } from './picture';

export interface Settings {
  first: number[];
  second: number[];
  digits: number[];
  anchors: AnchorSet;
  layout: Layout;
  classes: number;
  picture: string;
  detector: boolean;
}

/** A detection as it is drawn and told. */
export type Found = Pick<
  Detection,
  'box' | 'kind' | 'score' | 'objectness' | 'share' | 'row' | 'column' | 'anchor'
>;

interface Answers {
  /** The largest objectness of each cell, row by row; the class share when there is no objectness. */
  map: number[];
  found: Found[];
  /** For each labelled box the best overlap with a detection. */
  labelled: number[];
  /** Predictions of cells on bare paper, those with a score of at least `loud`, and the highest score. */
  bare: { slots: number; loud: number; highest: number };
}

export interface AnchorEvidence {
  settings: Settings;
  boxes: Box[];
  /** Overlap of each box with each of the three anchors, computed on the device: [box][anchor]. */
  ious: number[][];
  slots: { row: number; column: number; anchor: number }[];
  /** Objects that have a slot to themselves. */
  kept: number;
  /** Shape of a head with these anchors and classes, made on the device. */
  headShape: number[];
  /** Null when the detector was not asked. */
  answers: Answers | null;
}

/** A score from here on counts as a detection. */
export const loud = 0.3;

export async function run(
  tf: Tf,
  settings: Settings,
  { report, weights }: RunContext<AnchorEvidence>,
): Promise<AnchorEvidence> {
  const boxes = [tidyBox(settings.first), tidyBox(settings.second)];
  const ious = await overlapsOnDevice(tf, boxes);
  const slots = boxes.map((box, i) => ({
    ...cellOfBox(box),
    anchor: bestAnchor(ious[i] ?? [], settings.anchors),
  }));
  const names = new Set(slots.map(({ row, column, anchor }) => `${row} ${column} ${anchor}`));
  const evidence: AnchorEvidence = {
    settings,
    boxes,
    ious,
    slots,
    kept: names.size,
    headShape: headShape(tf, settings),
    answers: null,
  };
  report(1, 2, evidence);
  if (!settings.detector) return evidence;

  const arrays = await weights('digit-detector');
  const picture = pictureOf(settings, boxes);
  const raw = tf.tidy(() => {
    const ink = Float32Array.from(picture, (level) => level / 255);
    return detectDigits(tf, arrays, tf.tensor4d(ink, [1, sceneSize, sceneSize, 1]));
  });
  const numbers = await raw.data();
  raw.dispose();
  return { ...evidence, answers: read(numbers, settings, boxes, picture) };
}

/** IoU of every box with every anchor when both lie on one centre: min(w) · min(h) over the union. */
async function overlapsOnDevice(tf: Tf, boxes: readonly Box[]): Promise<number[][]> {
  const ious = tf.tidy(() => {
    const sizes = tf.tensor3d(boxes.map((box) => [[...sizeOf(box)]]));
    const priors = tf.tensor3d([anchors.map((prior) => [...prior])]);
    const shared = tf.prod(tf.minimum(sizes, priors), 2);
    const both = tf.add(tf.prod(sizes, 2), tf.prod(priors, 2));
    return tf.div(shared, tf.sub(both, shared));
  });
  const flat = [...(await ious.data())];
  ious.dispose();
  return boxes.map((_, i) => flat.slice(i * anchors.length, (i + 1) * anchors.length));
}

/** What a 1 x 1 convolution with that many filters gives on the grid. */
function headShape(tf: Tf, { anchors: set, classes, layout }: Settings): number[] {
  return tf.tidy(() => {
    const features = tf.ones([1, grid, grid, 4]) as ReturnType<Tf['tensor4d']>;
    const filters = tf.ones([1, 1, 4, numbersPerCell(anchorSets[set].length, classes, layout)]);
    return [...tf.conv2d(features, filters as ReturnType<Tf['tensor4d']>, 1, 'valid').shape];
  });
}

function read(
  numbers: ArrayLike<number>,
  { anchors: set, layout }: Settings,
  boxes: readonly Box[],
  picture: Uint8Array,
): Answers {
  const allowed: readonly number[] = anchorSets[set];
  const slots = decodeAll(numbers)
    .filter(({ anchor }) => allowed.includes(anchor))
    .map((slot) => (layout === 'classes-only' ? { ...slot, objectness: 1, score: slot.share } : slot));
  const bare = bareCells(picture);
  const empty = slots.filter(({ row, column }) => bare[row * grid + column]);
  const found: Found[] = [];
  // Suppression across classes: one object is one digit. Crossing digits of different shape overlap less than this.
  for (const { raw: _, ...slot } of slots
    .filter(({ score }) => score >= loud)
    .sort((a, b) => b.score - a.score))
    if (found.every((other) => overlap(other.box, slot.box) <= 0.45)) found.push(slot);
  return {
    map: Array.from({ length: grid * grid }, (_, cell) =>
      Math.max(
        ...slots
          .filter(({ row, column }) => row * grid + column === cell)
          .map((slot) => (layout === 'classes-only' ? slot.share : slot.objectness)),
      ),
    ),
    found: found.slice(0, 12),
    labelled: boxes.map((box) => Math.max(0, ...found.map((one) => overlap(one.box, box)))),
    bare: {
      slots: empty.length,
      loud: empty.filter(({ score }) => score >= loud).length,
      highest: Math.max(0, ...empty.map(({ score }) => score)),
    },
  };
}
