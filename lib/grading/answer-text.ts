/** Signs that mean the same to a reader but not to a comparison. */
const same: readonly (readonly [RegExp, string])[] = [
  // Half width first: full-width digits, letters, brackets, commas. Superscripts and vulgar fractions must not melt
  // into the number before them ("10²" is not 102, "1½" is not 11/2), so they are set apart before.
  [/[⁰¹²³⁴-⁹⁻⁺]+/gu, '^$&'],
  [/(\d)([¼-¾⅐-⅞])/gu, '$1 $2'],
];
const afterFolding: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—−﹣]/gu, '-'],
  [/[✕✖⨯⨉∗]/gu, '×'],
  [/[、﹐]/gu, ','],
  [/⁄/gu, '/'],
  [/[【〔]/gu, '['],
  [/[】〕]/gu, ']'],
  [/[“”„«»「」『』]/gu, '"'],
  [/[‘’]/gu, "'"],
  // What a Chinese keyboard or a careful writer puts at the end of a sentence.
  [/[。．.;；]+\s*$/u, ''],
  [/\s+/gu, ' '],
];

/**
 * A typed answer in one plain spelling: half-width signs (NFKC), one kind of minus, multiplication sign, bracket, comma
 * and quote, single spaces, nothing around it and no full stop at its end. The words and their case stay.
 */
export function answerText(given: string): string {
  const apart = replaceAll(given, same).normalize('NFKC');
  return replaceAll(apart, afterFolding).trim();
}

function replaceAll(text: string, pairs: typeof same): string {
  return pairs.reduce((rest, [pattern, plain]) => rest.replace(pattern, plain), text);
}
