import type { Tf } from '@/lib/tensor/tf';
import { stride } from '@/models/digit-detector/decode';
import type { Coding } from './grid-code';

type Matrix = ReturnType<Tf['tensor2d']>;

/**
 * Boxes from raw numbers, all at once. Call it inside `tf.tidy`.
 *
 * @param t [boxes, 4]: t_x, t_y, t_w, t_h.
 * @param cells [boxes, 2]: column and row.
 * @param priors [boxes, 2]: width and height in pixels.
 * @returns [boxes, 4]: centre and size in pixels.
 */
export function decodeBoxes(tf: Tf, t: Matrix, cells: Matrix, priors: Matrix, coding: Coding): Matrix {
  const [place, grow] = tf.split(t, 2, 1) as [Matrix, Matrix];
  const corner = coding.axes === 'column-row' ? cells : tf.reverse(cells, 1);
  const inside = coding.squash === 'sigmoid' ? tf.sigmoid(place) : place;
  const factor = coding.scale === 'exp' ? tf.exp(grow) : tf.add(grow, 1);
  const centre = tf.mul(tf.add(corner, inside), stride);
  return tf.concat([centre, tf.mul(priors, factor)], 1) as Matrix;
}

/** The cells of the centres and the numbers that decode to the boxes; the inverse of `decodeBoxes`. */
export function encodeBoxes(tf: Tf, boxes: Matrix, priors: Matrix, coding: Coding) {
  const [centre, size] = tf.split(boxes, 2, 1) as [Matrix, Matrix];
  const place = tf.div(centre, stride);
  const cells = tf.floor(place) as Matrix;
  const inside = tf.sub(place, cells);
  const factor = tf.div(size, priors);
  const tPlace = coding.squash === 'sigmoid' ? tf.log(tf.div(inside, tf.sub(1, inside))) : inside;
  const tSize = coding.scale === 'exp' ? tf.log(factor) : tf.sub(factor, 1);
  return { cells, t: tf.concat([tPlace, tSize], 1) as Matrix };
}
