import type { Language } from '@/lib/kernel/bilingual';
import type { Card } from './card';
import type { CheckedCourse } from './check-course';
import type { CardSource } from './parse-card';
import { orderConcepts } from './prerequisites';

/** A card of the course before its faces are drawn; `words` is what its revision is the hash of. */
export interface JoinedCard extends Omit<Card, 'faces' | 'revision'> {
  words: string;
}

function joinAnswer(en: CardSource, zh: CardSource): Pick<Card, 'answer'> {
  if (!en.answer) return {};
  if (en.answer.format.kind !== 'text' || zh.answer?.format.kind !== 'text') return { answer: en.answer };
  // A learner may answer in either language, whatever the language of the question.
  const accept = [...new Set([...en.answer.format.accept, ...zh.answer.format.accept])];
  return { answer: { format: { kind: 'text', accept }, right: en.answer.right } };
}

function joinProof(en: CardSource, zh: CardSource): Card['proof'] {
  if ('none' in en.proof && 'none' in zh.proof) return { none: { en: en.proof.none, zh: zh.proof.none } };
  if ('demo' in en.proof) return en.proof;
  throw new Error(`card "${en.id}" has a demo in one language only: checkCourse reports this`);
}

/** White space an author may change without changing the card. */
function wordsOf(card: CardSource, answer: Card['answer']): string {
  return JSON.stringify([card.words, answer ?? null]).replace(/(\\n|\s)+/g, ' ');
}

/**
 * The cards of a course without problems, both languages of each in one, prerequisites first: by the concept's rank,
 * then by page, then by place on the page.
 */
export function joinCards(
  { pairs, concepts }: CheckedCourse,
  pageRank: (page: string) => number,
): JoinedCard[] {
  const { ids } = orderConcepts(concepts.map(({ value }) => value));
  const rank = new Map(ids.map((id, index) => [id, index]));
  const joined = pairs.flatMap(({ id: page, en, zh }) => {
    const chinese = new Map(zh?.cards.map((card) => [card.id, card]));
    return (en?.cards ?? []).map((card, place) => {
      const other = chinese.get(card.id);
      if (!other) throw new Error(`card "${card.id}" has no Chinese: checkCourse reports this`);
      const { id, kind, concept, source, stance, asked } = card;
      const answer = joinAnswer(card, other);
      const words = { en: wordsOf(card, card.answer), zh: wordsOf(other, other.answer) } satisfies Record<
        Language,
        string
      >;
      return {
        place,
        card: {
          id,
          kind,
          page,
          concept,
          source,
          stance,
          asked,
          proof: joinProof(card, other),
          ...answer,
          words: `${words.en}\n${words.zh}`,
        },
      };
    });
  });
  joined.sort(
    (a, b) =>
      (rank.get(a.card.concept) ?? 0) - (rank.get(b.card.concept) ?? 0) ||
      pageRank(a.card.page) - pageRank(b.card.page) ||
      a.place - b.place,
  );
  return joined.map(({ card }, order) => ({ ...card, order }));
}
