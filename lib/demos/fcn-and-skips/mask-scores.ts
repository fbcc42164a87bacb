/** Pixels of a mask (1 inside) that touch the outside by a side; the border of the picture is not an edge. [count, side, side] flat. */
export function edgePixels(mask: ArrayLike<number>, width: number, height: number): boolean[] {
  const per = width * height;
  return Array.from({ length: mask.length }, (_, i) => {
    if (!mask[i]) return false;
    const [x, y, from] = [i % width, Math.floor((i % per) / width), i - (i % per)];
    return (
      (x > 0 && !mask[i - 1]) ||
      (x < width - 1 && !mask[i + 1]) ||
      (y > 0 && !mask[i - width]) ||
      (y < height - 1 && !mask[from + (y + 1) * width + x])
    );
  });
}

/** Precision, recall and F1 of yes/no lists; F1 is 0 where nothing is found. */
export function overlapScores(predicted: ArrayLike<unknown>, truth: ArrayLike<unknown>) {
  let [both, yes, real] = [0, 0, 0];
  for (let i = 0; i < truth.length; i++) {
    if (predicted[i]) yes += 1;
    if (truth[i]) real += 1;
    if (predicted[i] && truth[i]) both += 1;
  }
  return { precision: both / yes, recall: both / real, f1: yes + real > 0 ? (2 * both) / (yes + real) : 0 };
}

/** F1 of the edge pixels, each counted only where it lies exactly. */
export function edgeF1(
  predicted: ArrayLike<number>,
  truth: ArrayLike<number>,
  width: number,
  height: number,
): number {
  return overlapScores(edgePixels(predicted, width, height), edgePixels(truth, width, height)).f1;
}
