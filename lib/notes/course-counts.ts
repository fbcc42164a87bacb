import { cardKinds, stances } from './card';
import type { CheckedCourse } from './check-course';
import { verdicts } from './claim';
import { noteLineCount } from './note-lines';

function tally<T extends string>(names: readonly T[], found: readonly T[]): string {
  return names.map((name) => `${name} ${found.filter((one) => one === name).length}`).join(', ');
}

/** What there is, in a few lines: pages, cards by kind and stance, claims by verdict, note lines covered. */
export function courseCounts({ pairs, pages, claims, concepts }: CheckedCourse): string[] {
  const cards = pages.filter((page) => page.language === 'en').flatMap((page) => page.cards);
  const chinese = new Set(
    pages.filter((page) => page.language === 'zh').flatMap((page) => page.cards.map((card) => card.id)),
  );
  const both = cards.filter((card) => chinese.has(card.id)).length;
  const shown = new Set(pages.flatMap((page) => page.claims.map((claim) => claim.id)));
  const lines = new Set([
    ...cards.flatMap((card) => card.source),
    ...claims.flatMap(({ value }) => value.lines),
  ]);
  const proven = cards.filter((card) => 'demo' in card.proof).length;
  const used = new Set([...cards.map((card) => card.concept), ...claims.map(({ value }) => value.concept)]);
  return [
    `pages     ${pairs.length}, in both languages ${pairs.filter(({ en, zh }) => en && zh).length}`,
    `cards     ${cards.length}, in both languages ${both}: ${tally(
      cardKinds,
      cards.map((card) => card.kind),
    )}`,
    `stances   ${tally(
      stances,
      cards.map((card) => card.stance),
    )}; asked in the exam ${cards.filter((card) => card.asked).length}; with a demo ${proven}`,
    `claims    ${claims.length}: ${tally(
      verdicts,
      claims.map(({ value }) => value.verdict),
    )}; shown on a page ${claims.filter(({ value }) => shown.has(value.id)).length}`,
    `concepts  ${concepts.length}, used ${used.size}`,
    `notes     ${lines.size} of ${noteLineCount} lines covered`,
  ];
}
