/** How many pictures fall in each cell of the matrix; weighted, so not always whole numbers of pictures. */
export interface Counts {
  tp: number;
  fn: number;
  fp: number;
  tn: number;
}

export type Cell = keyof Counts;

/** In the order of the matrix, row by row: actual positive above, called positive left. */
export const cells = ['tp', 'fn', 'fp', 'tn'] as const satisfies readonly Cell[];

/** The second letter says what was called, the first whether that was right. */
export function cellOf(isPositive: boolean, calledPositive: boolean): Cell {
  if (calledPositive) return isPositive ? 'tp' : 'fp';
  return isPositive ? 'fn' : 'tn';
}

/** Shares in [0, 1]; NaN where the denominator is 0, which is not the same as 0. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
  accuracy: number;
}

/** Precision TP/(TP+FP), recall TP/(TP+FN), F1 = 2TP/(2TP+FP+FN), accuracy (TP+TN)/total. */
export function ratesOf({ tp, fn, fp, tn }: Counts): Rates {
  return {
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
    accuracy: (tp + tn) / (tp + fn + fp + tn),
  };
}

/** What the pictures are and how they are called. */
export interface Pictures {
  /** 1 a cat, 0 a dog. */
  cats: readonly number[];
  /** Score for cat, in [0, 1]. */
  scores: readonly number[];
  /** Called cat from here on. */
  threshold: number;
  positive: 'cat' | 'dog';
  /** Each picture of a dog stands for so many dogs; a cat for itself. */
  dogs: number;
}

/** The cell of every picture, looked at one by one. */
export function cellsOf({ cats, scores, threshold, positive }: Pictures): Cell[] {
  return cats.map((cat, i) => {
    const calledCat = (scores[i] as number) >= threshold;
    return cellOf((cat === 1) === (positive === 'cat'), calledCat === (positive === 'cat'));
  });
}

export function weightsOf({ cats, dogs }: Pick<Pictures, 'cats' | 'dogs'>): number[] {
  return cats.map((cat) => (cat === 1 ? 1 : dogs));
}

/** Counts by walking over the pictures: the slow way, against which the matrix product is held. */
export function tally(pictures: Pictures): Counts {
  const counts = { tp: 0, fn: 0, fp: 0, tn: 0 };
  const weights = weightsOf(pictures);
  cellsOf(pictures).forEach((cell, i) => {
    counts[cell] += weights[i] as number;
  });
  return counts;
}
