import type { RunContext } from '@/lib/demos/contract';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { anchors, grid, stride } from '@/models/digit-detector/decode';
import { type AnchorName, type Axes, claimants, priorOf, type Scale, type Squash } from './grid-code';
import { decodeBoxes, encodeBoxes } from './on-device';

export interface Settings {
  cell: number[];
  offset: number[];
  size: number[];
  anchor: AnchorName;
  squash: Squash;
  scale: Scale;
  axes: Axes;
  borders: 'open' | 'closed';
}

export interface DecodeEvidence {
  settings: Settings;
  /** The four numbers of the params decoded on the device: centre and size in px. */
  box: readonly number[];
  /** One random prediction for each of 64 cells and 3 anchors. */
  random: {
    tried: number;
    /** Those whose centre lies outside their own cell. */
    escaped: number;
    /** The smallest width or height, px. */
    smallest: number;
  };
  /** Largest change of a box that is encoded and decoded again, px, over random boxes. */
  roundTrip: number;
  /** Centres tried, at random and on every crossing of borders; those not claimed by exactly one cell; most claimants. */
  claims: { tried: number; notOne: number; most: number };
}

const randomCentres = 400;

export async function run(tf: Tf, settings: Settings, { rng, report }: RunContext<DecodeEvidence>) {
  const { cell, offset, size, anchor } = settings;
  const predictions = everySlot(rng);
  const boxes = everySlot(rng).map(({ cell: at, prior }) => [
    // Off the borders: there t would have to be infinite.
    ...at.map((corner) => stride * (corner + 0.02 + 0.96 * rng())),
    ...prior.map((side) => side * Math.exp(2 * rng() - 1)),
  ]);
  const priors = predictions.map(({ prior }) => prior);

  const [mine, decoded, back] = tf.tidy(() => {
    const own = decodeBoxes(
      tf,
      tf.tensor2d([[...offset, ...size]]),
      tf.tensor2d([cell]),
      tf.tensor2d([[...priorOf(anchor)]]),
      settings,
    );
    const raw = tf.tensor2d(predictions.map(({ t }) => t));
    const cells = tf.tensor2d(predictions.map(({ cell: at }) => at));
    const prior = tf.tensor2d(priors);
    const truth = tf.tensor2d(boxes);
    const code = encodeBoxes(tf, truth, prior, settings);
    const again = decodeBoxes(tf, code.t, code.cells, prior, settings);
    return [own, decodeBoxes(tf, raw, cells, prior, settings), tf.max(tf.abs(tf.sub(again, truth)))];
  });
  const [box, all, change] = await Promise.all([mine.data(), decoded.data(), back.data()]);
  tf.dispose([mine, decoded, back]);

  const at = (i: number, k: number) => all[4 * i + k] as number;
  const escaped = predictions.filter(({ cell: own }, i) =>
    own.some((corner, axis) => Math.floor(at(i, axis) / stride) !== corner),
  ).length;
  const smallest = Math.min(...predictions.map((_, i) => Math.min(at(i, 2), at(i, 3))));
  const evidence: DecodeEvidence = {
    settings,
    box: [...box],
    random: { tried: predictions.length, escaped, smallest },
    roundTrip: change[0] as number,
    claims: countClaims(rng, settings.borders === 'closed'),
  };
  report(1, 1, evidence);
  return evidence;
}

/** One prediction for each cell and anchor, its numbers drawn from [-6, 6] for the centre and [-2, 2] for the size. */
function everySlot(rng: Rng) {
  return Array.from({ length: grid * grid * anchors.length }, (_, i) => {
    const slot = Math.floor(i / anchors.length);
    const spread = (limit: number) => limit * (2 * rng() - 1);
    return {
      cell: [slot % grid, Math.floor(slot / grid)],
      prior: [...(anchors[i % anchors.length] as readonly [number, number])],
      t: [spread(6), spread(6), spread(2), spread(2)],
    };
  });
}

function countClaims(rng: Rng, closed: boolean): DecodeEvidence['claims'] {
  const centres: [number, number][] = Array.from({ length: randomCentres }, () => [
    64 * rng(),
    integerBetween(rng, 0, 63),
  ]);
  for (let row = 0; row < grid; row++)
    for (let column = 0; column < grid; column++) centres.push([column * stride, row * stride]);
  const counts = centres.map((centre) => claimants(centre, closed));
  return {
    tried: counts.length,
    notOne: counts.filter((count) => count !== 1).length,
    most: Math.max(...counts),
  };
}
