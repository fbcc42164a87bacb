/** How two models did on the same images. */
export interface PairedCounts {
  both: number;
  /** The first is right where the second is wrong. */
  onlyFirst: number;
  onlySecond: number;
  neither: number;
}

/** ln Γ by Lanczos' approximation (g = 7, n = 9), to about 1e-14. */
function logGamma(x: number): number {
  const [first = 0, ...rest] = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const sum = rest.reduce((total, c, i) => total + c / (x + i), first);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The chance of k heads in n tosses of a fair coin. */
export function fairCoin(n: number, k: number): number {
  return Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);
}

/**
 * McNemar's test, exact and two-sided: if the models are equally good, each image on which they disagree falls to either like
 * a fair coin. The chance of a split at least as uneven as the one seen; 1 when they never disagree.
 */
export function exactMcNemar(onlyFirst: number, onlySecond: number): number {
  const n = onlyFirst + onlySecond;
  const least = Math.min(onlyFirst, onlySecond);
  let tail = 0;
  for (let k = 0; k <= least; k++) tail += fairCoin(n, k);
  return Math.min(1, 2 * tail);
}

export interface Gain {
  /** Accuracy of the second minus that of the first; a share. */
  gain: number;
  /** Of the gain on the same images, from the images they disagree on. */
  pairedError: number;
  /** Of the gain if the two had been tested on different images. */
  unpairedError: number;
  /** Ends of the 95 % interval of the gain, paired. */
  interval: readonly [number, number];
}

/** The gain and how far it can be trusted: Wald's interval for a difference of paired shares (Agresti, 2013, 11.1). */
export function gainOf({ both, onlyFirst, onlySecond, neither }: PairedCounts): Gain {
  const images = both + onlyFirst + onlySecond + neither;
  const gain = (onlySecond - onlyFirst) / images;
  const pairedError = Math.sqrt(Math.max(0, (onlyFirst + onlySecond) / images - gain * gain) / images);
  const variance = (right: number) => (right / images) * (1 - right / images);
  const unpairedError = Math.sqrt((variance(both + onlyFirst) + variance(both + onlySecond)) / images);
  return {
    gain,
    pairedError,
    unpairedError,
    interval: [gain - 1.96 * pairedError, gain + 1.96 * pairedError],
  };
}

/**
 * Images a paired test needs to see such a gain as often as four times in five at the 5 % level, if the share of images on
 * which the models disagree stays as it is (Connor, Biometrics 43, 1987). Infinite when there is no gain.
 */
export function imagesNeeded({ both, onlyFirst, onlySecond, neither }: PairedCounts): number {
  const images = both + onlyFirst + onlySecond + neither;
  const disagree = (onlyFirst + onlySecond) / images;
  const gain = (onlySecond - onlyFirst) / images;
  if (gain === 0) return Number.POSITIVE_INFINITY;
  const [level, power] = [1.959964, 0.8416212];
  return Math.ceil(
    (level * Math.sqrt(disagree) + power * Math.sqrt(disagree - gain * gain)) ** 2 / gain ** 2,
  );
}

/** Standard error of one accuracy measured on `images` images, a share: √(p (1 − p) / n). */
export function accuracyError(accuracy: number, images: number): number {
  return Math.sqrt((accuracy * (1 - accuracy)) / images);
}
