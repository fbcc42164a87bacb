import { decodePixels } from '@/lib/demos/shared/pixels';
import { integerBetween, type Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { pedestrianFcn } from '@/models/pedestrian-fcn-forward';
import { pedestrianScene, sceneSize } from '@/models/pedestrian-scene';
import type { Weights } from '@/models/weights';
import { edgeF1, overlapScores } from './mask-scores';

/** The three trained variants. */
export const variants = ['no-skips', 'even', 'weighted'] as const;
export type Variant = (typeof variants)[number];

const models: Record<Variant, string> = {
  'no-skips': 'pedestrian-fcn-no-skips',
  even: 'pedestrian-fcn',
  weighted: 'pedestrian-fcn-weighted',
};

/** The held-out pictures of the models begin here. */
const firstScene = 9_000_000;

interface StreetAnswer {
  /** 1 where the model sees a pedestrian, row by row. */
  mask: number[];
  /** Against the true mask; null for a picture of the learner's own. */
  scores: { precision: number; recall: number; edges: number } | null;
}

export interface Street {
  /** What each variant sees in the picture on the screen. */
  shown: Record<Variant, StreetAnswer>;
  /** Pixels of all `judged` streets together: the chosen one, unless it is the learner's own, and those drawn from the seed. */
  totals: Record<'even' | 'weighted', { precision: number; recall: number }>;
  judged: number;
}

/** Streets drawn from the seed, beside the one on the screen. */
const drawnStreets = 3;
const heldOut = 240;

/** The picture the trained models see: RGB bytes, and its true mask unless it is the learner's own. */
export function streetPicture(params: { picture: string; scene: number }): {
  pixels: Uint8Array;
  mask: Uint8Array | null;
} {
  const own = params.picture === '' ? null : decodePixels(params.picture, sceneSize * sceneSize * 3);
  return own ? { pixels: own, mask: null } : pedestrianScene(firstScene + params.scene);
}

/** Numbers of held-out streets, none twice and none the one on the screen. */
export function drawStreets(rng: Rng, shown: number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < drawnStreets) {
    const scene = integerBetween(rng, 0, heldOut - 1);
    if (scene !== shown) drawn.add(scene);
  }
  return [...drawn];
}

/** What each variant sees in the picture, and how the two with skips do on it and on the streets drawn, in one batch. */
export async function askModels(
  tf: Tf,
  params: { picture: string; scene: number; second: '1:2' | '1:1' },
  drawn: readonly number[],
  weights: (model: string) => Promise<Weights>,
): Promise<Street> {
  const first = streetPicture(params);
  const streets = [first, ...drawn.map((scene) => pedestrianScene(firstScene + scene))];
  const area = sceneSize * sceneSize;

  const look = async (variant: Variant, pictures: typeof streets): Promise<number[]> => {
    const model = variant === 'weighted' && params.second === '1:1' ? models.even : models[variant];
    const arrays = await weights(model);
    const chosen = tf.tidy(() => {
      const bytes = Float32Array.from(
        pictures.flatMap(({ pixels }) => [...pixels]),
        (level) => level / 255,
      );
      const input = tf.tensor4d(bytes, [pictures.length, sceneSize, sceneSize, 3]);
      return tf.argMax(pedestrianFcn(tf, arrays, input, variant !== 'no-skips'), -1);
    });
    const seen = [...(await chosen.data())];
    chosen.dispose();
    return seen;
  };
  const answer = (seen: number[]): StreetAnswer => {
    const mask = seen.slice(0, area);
    if (!first.mask) return { mask, scores: null };
    const { precision, recall } = overlapScores(mask, first.mask);
    return { mask, scores: { precision, recall, edges: edgeF1(mask, first.mask, sceneSize, sceneSize) } };
  };
  const truth = streets.flatMap(({ mask }) => [...(mask ?? [])]);
  const total = (seen: number[]) => {
    const { precision, recall } = overlapScores(seen.slice(first.mask ? 0 : area), truth);
    return { precision, recall };
  };

  const plain = await look('no-skips', [first]);
  const [even, weighted] = [await look('even', streets), await look('weighted', streets)];
  return {
    shown: { 'no-skips': answer(plain), even: answer(even), weighted: answer(weighted) },
    totals: { even: total(even), weighted: total(weighted) },
    judged: truth.length / area,
  };
}
