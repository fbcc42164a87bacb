import { decodePixels } from '@/lib/demos/shared/pixels';
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

export type Street = Record<Variant, StreetAnswer>;

/** The picture the trained models see: RGB bytes, and its true mask unless it is the learner's own. */
export function streetPicture(params: { picture: string; scene: number }): {
  pixels: Uint8Array;
  mask: Uint8Array | null;
} {
  const own = params.picture === '' ? null : decodePixels(params.picture, sceneSize * sceneSize * 3);
  return own ? { pixels: own, mask: null } : pedestrianScene(firstScene + params.scene);
}

/** What each variant sees in the picture. */
export async function askModels(
  tf: Tf,
  params: { picture: string; scene: number; second: '1:2' | '1:1' },
  weights: (model: string) => Promise<Weights>,
): Promise<Street> {
  const { pixels, mask } = streetPicture(params);
  const answer = async (variant: Variant): Promise<StreetAnswer> => {
    const model = variant === 'weighted' && params.second === '1:1' ? models.even : models[variant];
    const arrays = await weights(model);
    const chosen = tf.tidy(() => {
      const input = tf.tensor4d(
        Float32Array.from(pixels, (level) => level / 255),
        [1, sceneSize, sceneSize, 3],
      );
      return tf.argMax(pedestrianFcn(tf, arrays, input, variant !== 'no-skips'), -1);
    });
    const seen = [...(await chosen.data())];
    chosen.dispose();
    if (!mask) return { mask: seen, scores: null };
    const { precision, recall } = overlapScores(seen, mask);
    return { mask: seen, scores: { precision, recall, edges: edgeF1(seen, mask, sceneSize, sceneSize) } };
  };
  return {
    'no-skips': await answer('no-skips'),
    even: await answer('even'),
    weighted: await answer('weighted'),
  };
}
