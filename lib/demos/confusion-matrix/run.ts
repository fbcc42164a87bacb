import type { Tf } from '@/lib/tensor/tf';
import { type Cell, type Counts, cellOf, type Pictures, weightsOf } from './tally';

type Tensor = InstanceType<Tf['Tensor']>;

export interface Evidence {
  pictures: Pictures;
  counts: Counts;
  /** The same pictures and calls, the other class called positive. */
  swapped: Counts;
  /** The share of right calls, averaged on the device without any matrix. */
  accuracy: number;
  cells: Cell[];
  /** Pictures for which a true null hypothesis was rejected: type I by definition. */
  typeOne: number[];
  /** Pictures for which a false null hypothesis was kept: type II. */
  typeTwo: number[];
  /** The matrix at 21 thresholds from 0 to 1. */
  sweep: { threshold: number; counts: Counts }[];
}

const grid = Array.from({ length: 21 }, (_, i) => i / 20);

/** The matrices at all thresholds in one product: [positive | negative]ᵀ · (weight ∘ [called | not called]). */
export async function run(tf: Tf, given: Pictures): Promise<Evidence> {
  const { scores, threshold, positive, dogs } = given;
  // A label between 0 and 1 cannot be typed, but a link may hold one.
  const cats = given.cats.map((cat) => (cat >= 0.5 ? 1 : 0));
  const pictures: Pictures = { cats, scores: [...scores], threshold, positive, dogs };
  const thresholds = [threshold, ...grid];
  const [count, width] = [cats.length, thresholds.length];

  const measured = tf.tidy(() => {
    const column = (values: readonly number[]) => tf.tensor2d([...values], [count, 1]);
    const weight = column(weightsOf(pictures));
    const cat = column(cats);
    const calledCat = tf.cast(tf.greaterEqual(column(scores), tf.tensor2d([thresholds])), 'float32');
    const not = (flags: Tensor) => tf.sub(1, flags);
    const towards = (flags: Tensor) => (positive === 'cat' ? flags : not(flags));
    const matrices = (is: Tensor, called: Tensor) =>
      tf.matMul(
        tf.concat([is, not(is)], 1) as typeof cat,
        tf.mul(weight, tf.concat([called, not(called)], 1)) as typeof cat,
        true,
      );
    const [isPositive, called] = [towards(cat), towards(calledCat)];
    const calledNow = tf.slice(called, [0, 0], [-1, 1]);
    // The null hypothesis of a test: nothing is there, the picture is negative.
    const nullIsTrue = not(isPositive);
    const rejected = calledNow;
    const right = tf.cast(tf.equal(isPositive, calledNow), 'float32');
    return tf.concat(
      [
        matrices(isPositive, called),
        matrices(not(isPositive), not(called)),
        tf.div(tf.sum(tf.mul(right, weight)), tf.sum(weight)),
        tf.concat([isPositive, calledNow], 1),
        tf.concat([tf.mul(nullIsTrue, rejected), tf.mul(not(nullIsTrue), not(rejected))], 1),
      ].map((part) => tf.reshape(part, [-1])),
    );
  });
  const values = await measured.data();
  measured.dispose();

  const countsAt = (offset: number, column: number): Counts => {
    const at = (row: number, half: number) =>
      values[offset + row * 2 * width + half * width + column] as number;
    return { tp: at(0, 0), fn: at(0, 1), fp: at(1, 0), tn: at(1, 1) };
  };
  const flags = 8 * width + 1;
  const flag = (block: number, picture: number, side: number) =>
    values[flags + block * 2 * count + 2 * picture + side] === 1;
  const every = cats.map((_, i) => i);
  return {
    pictures,
    counts: countsAt(0, 0),
    swapped: countsAt(4 * width, 0),
    accuracy: values[8 * width] as number,
    cells: every.map((i) => cellOf(flag(0, i, 0), flag(0, i, 1))),
    typeOne: every.filter((i) => flag(1, i, 0)),
    typeTwo: every.filter((i) => flag(1, i, 1)),
    sweep: grid.map((at, i) => ({ threshold: at, counts: countsAt(0, i + 1) })),
  };
}
