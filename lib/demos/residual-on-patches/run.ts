import type { RunContext } from '@/lib/demos/contract';
import type { Rng } from '@/lib/kernel/rng';
import type { Tf } from '@/lib/tensor/tf';
import { type AdamState, arraysOf, startAdam, stepAdam } from './adam';
import { type Batch, byToken, drawBatch, drawGlyph, kinds, pixels, tokens } from './glyphs';
import { drawStart, gradientsOf, keepOf, logitsOf, mapsOf, type Tensor, twoOf } from './net';
import { ownPicture } from './own-picture-of';
import type { Params } from './params';
import { againstTorch, type Reference } from './reference';

/** Pictures per step, and unseen pictures at the end. */
const batchSize = 16;
export const unseen = 128;
/** Steps between two partial pictures. */
const pace = 4;

export interface Pair<T> {
  plain: T;
  skip: T;
}

export interface ResidualEvidence {
  params: Params;
  /** Loss before each step. */
  losses: Pair<number[]>;
  /** ‖gradient‖ of the first layer's weights before the first step. */
  gradient: Pair<number>;
  /** Per cent of unseen pictures named right; null until training ends. */
  accuracy: Pair<number> | null;
  /** Probabilities of the four kinds for the learner's picture; null until training ends. */
  own: Pair<number[]> | null;
  reference: Reference;
}

function tensorsOf(tf: Tf, { x, kinds: of }: Batch): { x: Tensor; labels: Tensor } {
  const labels = tf.oneHot(tf.tensor1d(of, 'int32'), kinds).toFloat();
  return { x: tf.tensor3d(x, [tokens, of.length, pixels]), labels };
}

/** Two nets with the same start, the same pictures and the same steps; one adds its input to every layer's output. */
export async function run(
  tf: Tf,
  params: Params,
  { rng, report, turn }: RunContext<ResidualEvidence>,
): Promise<ResidualEvidence> {
  const { depth, strength, start, activation, rate, steps } = params;
  const shapes = shapesOf(depth);
  let evidence: ResidualEvidence = {
    params,
    losses: { plain: [], skip: [] },
    gradient: { plain: Number.NaN, skip: Number.NaN },
    accuracy: null,
    own: null,
    reference: await againstTorch(tf),
  };
  const begin = drawStart(rng, depth, start);
  let adam: AdamState = tf.tidy(() => startAdam(tf, twoOf(tf, begin, depth)));
  const keep = tf.tidy(() => keepOf(tf, batchSize, strength));
  const pending: Tensor[] = [];
  try {
    for (let step = 0; step < steps; step++) {
      if (!(await turn())) return evidence;
      const batch = drawBatch(rng, batchSize);
      const old = adam;
      const done = tf.tidy(() => {
        const weights = arraysOf(tf, old.flat, shapes);
        const { losses, gradients } = gradientsOf(tf, weights, tensorsOf(tf, batch), keep, activation);
        const reached = step === 0 ? [tf.norm(gradients[1] as Tensor, 'euclidean', [1, 2])] : [];
        return { losses, reached, ...stepAdam(tf, old, gradients, rate) };
      });
      tf.dispose([old.flat, old.first, old.second]);
      adam = done;
      pending.push(done.losses);
      for (const norm of done.reached) {
        const [plain = Number.NaN, skip = Number.NaN] = await norm.data();
        evidence = { ...evidence, gradient: { plain, skip } };
        norm.dispose();
      }
      if (pending.length === pace || step === 0 || step + 1 === steps) {
        evidence = { ...evidence, losses: await appended(tf, evidence.losses, pending) };
        report(step + 1, steps + 1, evidence);
      }
    }
    return { ...evidence, ...(await examine(tf, adam.flat, params, rng)) };
  } finally {
    tf.dispose([keep, adam.flat, adam.first, adam.second, ...pending]);
  }
}

/** Reads the losses that are still on the device, in one go, and forgets the tensors. */
async function appended(tf: Tf, losses: Pair<number[]>, pending: Tensor[]): Promise<Pair<number[]>> {
  const stacked = tf.stack(pending);
  tf.dispose(pending.splice(0));
  const read = await stacked.data();
  stacked.dispose();
  return {
    plain: [...losses.plain, ...read.filter((_, i) => i % 2 === 0)],
    skip: [...losses.skip, ...read.filter((_, i) => i % 2 === 1)],
  };
}

/** What both nets say of pictures they have not seen, and of the learner's own. */
async function examine(
  tf: Tf,
  flat: Tensor,
  { depth, strength, activation, picture }: Params,
  rng: Rng,
): Promise<Pick<ResidualEvidence, 'accuracy' | 'own'>> {
  const of = Array.from({ length: unseen }, (_, i) => i % kinds);
  const pictures = [...of.map((kind) => drawGlyph(rng, kind)), ownPicture(picture)];
  const probabilities = tf.tidy(() => {
    const x = tf.tensor3d(byToken(pictures), [tokens, pictures.length, pixels]);
    const weights = arraysOf(tf, flat, shapesOf(depth));
    return tf.softmax(logitsOf(tf, weights, x, keepOf(tf, pictures.length, strength), activation), 2);
  });
  const [plain = [], skip = []] = (await probabilities.array()) as number[][][];
  probabilities.dispose();
  const share = (rows: readonly number[][]) => {
    const right = of.filter((kind, i) => {
      const row = rows[i] ?? [];
      return row.indexOf(Math.max(...row)) === kind;
    });
    return (100 * right.length) / unseen;
  };
  return {
    accuracy: { plain: share(plain), skip: share(skip) },
    own: { plain: plain[unseen] ?? [], skip: skip[unseen] ?? [] },
  };
}

function shapesOf(depth: number): number[][] {
  return mapsOf(depth).map(([inputs, outputs]) => [2, inputs, outputs]);
}
