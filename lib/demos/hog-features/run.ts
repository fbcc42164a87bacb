import { maxDifference } from '@/lib/demos/shared/golden-numbers';
import { decodePixels } from '@/lib/demos/shared/pixels';
import type { Tf } from '@/lib/tensor/tf';
import { enlarge } from './enlarge';
import { ownHeight, ownWidth, type Params } from './params';
import { type Picture, plainHog } from './plain-hog';
import { binsOf, type Recipe } from './recipe';
import { tensorHog } from './tensor-hog';
import { turnPicture } from './turn-picture';
import { walker, windowWidth } from './walker';

export interface Evidence {
  setting: Params;
  /** Votes of the picture's cells, [rows][columns][bins]. */
  cells: number[][][];
  descriptor: number[];
  /** Largest difference from the same recipe written as loops. */
  fromLoops: number;
  /** Largest change of an entry, as a share of the largest entry, at the other contrast and in the negative. */
  change: { contrast: number; negative: number };
  /** Cosine between the descriptors of the picture and of the picture turned. */
  turned: number;
}

function recipeOf({ orientations, normalise, stride }: Params): Recipe {
  return { cell: 8, orientations, normalise, stride: stride === '1' ? 1 : 2 };
}

/** The window of the picture that is described, in [0, 1]: its upper left part, as many cells as set. An own picture is enlarged to it. */
export function windowOf({ picture, columns, rows }: Params): Picture {
  const own = decodePixels(picture, ownWidth * ownHeight);
  const bytes = own ? enlarge(own, ownWidth, 2) : walker();
  const [width, height] = [columns * 8, rows * 8];
  const values = Float32Array.from(
    { length: width * height },
    (_, i) => (bytes[Math.floor(i / width) * windowWidth + (i % width)] as number) / 255,
  );
  return { width, height, values };
}

/** Four pictures in one batch: as it is, at another contrast, its negative, and turned. */
export async function run(tf: Tf, params: Params): Promise<Evidence> {
  const recipe = recipeOf(params);
  const picture = windowOf(params);
  const { width, height } = picture;
  const values = Array.from(picture.values);
  const batch = [
    ...values,
    ...values.map((v) => 0.3 + (v - 0.3) * params.contrast),
    ...values.map((v) => 1 - v),
    ...Array.from(turnPicture(picture, params.turn).values),
  ];
  const { cells, descriptors } = tf.tidy(() => {
    const made = tensorHog(tf, tf.tensor3d(batch, [4, height, width]), recipe);
    return {
      cells: tf.reshape(tf.slice(made.cells, 0, 1), [params.rows, params.columns, -1]),
      descriptors: made.descriptors,
    };
  });
  const [cellValues, rows] = await Promise.all([
    cells.array() as Promise<number[][][]>,
    descriptors.array() as Promise<number[][]>,
  ]);
  tf.dispose([cells, descriptors]);
  const [descriptor = [], fainter = [], negative = [], turned = []] = rows;
  const largest = Math.max(...descriptor.map(Math.abs), Number.MIN_VALUE);
  return {
    setting: params,
    cells: cellValues,
    descriptor,
    fromLoops: maxDifference(descriptor, plainHog(picture, recipe).descriptor),
    change: {
      contrast: maxDifference(descriptor, fainter) / largest,
      negative: maxDifference(descriptor, negative) / largest,
    },
    turned: cosine(descriptor, turned),
  };
}

/** Cosine of two descriptors; NaN when one is empty of edges. */
function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (u: readonly number[], v: readonly number[]) =>
    u.reduce((sum, x, i) => sum + x * (v[i] as number), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** How many bins each cell has. */
export function binCount(params: Params): number {
  return binsOf(recipeOf(params));
}
