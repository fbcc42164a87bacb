import type { Claim } from '../claim';
import { fold, TermIndex } from './term-index';

/** Characters between two steps; further apart they seldom belong to one statement. */
const widestGap = 40;
/** Occurrences of one step that are looked at in a line. */
const mostPlaces = 20;

/** Between two steps these turn the statement round. */
const denial = /\bnot\b|n't\b|\bnever\b|\brather than\b|\binstead of\b|不|没|并非|而非/;
/** These make a whole line speak about the mistake instead of making it. */
const refuted =
  /\bwrong\b|\bincorrect|\bmyth\b|\bmistake\b|\bmisconception|误区|误以为|不对|别写成|写反|说反|常见错/;
/** The statement was put as a question, and the answer is no. */
const answeredNo = /^(?:[^?？]{0,20}[?？])?[^\p{L}]*(?:no\b|false\b|nope|不对|错|不是|并不)/u;

interface Step {
  pattern: number;
  step: number;
}

interface Pattern {
  claim: Claim;
  /** Steps that follow one another. */
  length: number;
  /** Words that must not stand in the line. */
  without: readonly string[];
}

/** The claims a line contradicts: those a student's sentence repeats although they are refuted or half-true. */
export type FindContradictions = (text: string) => Claim[];

const alternatives = (step: string) =>
  step
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);

type Place = Readonly<{ from: number; to: number }>;

/** Steps in their order, each near the one before and with nothing between them that denies it. */
function follows(text: string, places: readonly (readonly Place[])[], step: number, end: number): boolean {
  const here = places[step];
  if (!here) return !answeredNo.test(text.slice(end));
  return here.some(({ from, to }) => {
    if (step > 0 && (from < end || from - end > widestGap || denial.test(text.slice(end, from))))
      return false;
    return follows(text, places, step + 1, to);
  });
}

export function contradictionFinder(claims: readonly Claim[]): FindContradictions {
  const patterns: Pattern[] = [];
  const terms: [string, Step][] = [];
  for (const claim of claims) {
    if (claim.verdict !== 'refuted' && claim.verdict !== 'half-true') continue;
    for (const steps of claim.contradicts) {
      const ordered = steps.filter((step) => !step.startsWith('!'));
      const without = steps
        .filter((step) => step.startsWith('!'))
        .flatMap((step) => alternatives(step.slice(1)));
      for (const [step, words] of ordered.entries())
        for (const word of alternatives(words)) terms.push([word, { pattern: patterns.length, step }]);
      patterns.push({ claim, length: ordered.length, without: without.map(fold) });
    }
  }
  const index = new TermIndex(terms);
  // The last step is the rare one: without it there is nothing to look for.
  const lastSteps = new TermIndex(
    terms.filter(([, { pattern, step }]) => step === (patterns[pattern] as Pattern).length - 1),
  );
  return (text) => {
    if (!lastSteps.has(text)) return [];
    const places = new Map<number, Place[][]>();
    for (const { value, from, to } of index.find(text)) {
      const steps = places.get(value.pattern) ?? [];
      places.set(value.pattern, steps);
      steps[value.step] ??= [];
      if ((steps[value.step] as Place[]).length < mostPlaces) steps[value.step]?.push({ from, to });
    }
    if (!places.size) return [];
    const folded = fold(text);
    if (refuted.test(folded)) return [];
    const found = [...places].filter(([at, steps]) => {
      const { length, without } = patterns[at] as Pattern;
      const isComplete = Array.from({ length }, (_, step) => steps[step]).every(Boolean);
      return isComplete && !without.some((word) => folded.includes(word)) && follows(folded, steps, 0, 0);
    });
    return [...new Set(found.map(([at]) => (patterns[at] as Pattern).claim))];
  };
}
