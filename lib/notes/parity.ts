import type { CardSource } from './parse-card';
import type { PageSource } from './parse-page';
import { type Problem, problemAt } from './problem';

/** A page in both languages; `null` where the file is missing or unreadable. */
export interface PagePair {
  id: string;
  en: PageSource | null;
  zh: PageSource | null;
}

/** Groups pages by id, in the order of the ids. */
export function pairPages(pages: readonly PageSource[]): PagePair[] {
  const pairs = new Map<string, PagePair>();
  for (const page of pages) {
    const pair = pairs.get(page.id) ?? { id: page.id, en: null, zh: null };
    pair[page.language] = page;
    pairs.set(page.id, pair);
  }
  return [...pairs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What both languages of a card must agree on; the words differ, and so may the wording of a text answer. */
function shared(card: CardSource): Record<string, string> {
  const names = [...new Set(card.params.map((param) => param.name))].sort();
  return {
    kind: card.kind,
    concept: card.concept,
    source: card.source.join(','),
    stance: card.stance,
    asked: String(card.asked),
    demo: 'demo' in card.proof ? card.proof.demo : 'none',
    exercise: 'demo' in card.proof ? (card.proof.exercise ?? 'none') : 'none',
    expects: card.answer?.format.kind ?? 'none',
    answer: !card.answer || card.answer.format.kind === 'text' ? 'none' : card.answer.right,
    tolerance: card.answer?.format.kind === 'number' ? String(card.answer.format.tolerance) : 'none',
    'number of gaps': String(card.gaps),
    'set of <Param>s': names.join(', ') || 'none',
    parts: Object.keys(card.words).sort().join(', '),
  };
}

function cardProblems(en: PageSource, zh: PageSource): Problem[] {
  const problems: Problem[] = [];
  const chinese = new Map(zh.cards.map((card) => [card.id, card]));
  const english = new Map(en.cards.map((card) => [card.id, card]));
  for (const card of en.cards) {
    const other = chinese.get(card.id);
    if (!other) {
      const remedy = `write it in ${zh.path} too`;
      problems.push(problemAt(en.path, card.at('id'), `card "${card.id}" has no Chinese`, remedy));
      continue;
    }
    const [mine, theirs] = [shared(card), shared(other)];
    for (const [name, value] of Object.entries(mine)) {
      if (theirs[name] === value) continue;
      const what = `card "${card.id}" has ${name} ${theirs[name]} here, but ${value} in English`;
      problems.push(problemAt(zh.path, other.at(name), what, 'write the same in both languages'));
    }
  }
  for (const card of zh.cards) {
    if (english.has(card.id)) continue;
    const remedy = `write it in ${en.path} too`;
    problems.push(problemAt(zh.path, card.at('id'), `card "${card.id}" has no English`, remedy));
  }
  return problems;
}

function mentionProblems(en: PageSource, zh: PageSource, kind: 'claims' | 'demos'): Problem[] {
  const tag = kind === 'claims' ? '<Claim>' : '<Proof>';
  const missing = (from: PageSource, to: PageSource) => {
    const there = new Set(to[kind].map((mention) => mention.id));
    return from[kind]
      .filter((mention) => !there.has(mention.id))
      .map((mention) =>
        problemAt(
          from.path,
          mention.at,
          `${tag} "${mention.id}" is not on the page's other language`,
          `show it in ${to.path} too`,
        ),
      );
  };
  return [...missing(en, zh), ...missing(zh, en)];
}

/** Whether both languages of a page say the same: the same cards, claims and proofs, under the same place. */
export function parityProblems({ en, zh }: PagePair): Problem[] {
  const only = en ?? zh;
  if (!only) return [];
  if (!en || !zh) {
    const other = only.path.replace(/\.(en|zh)\.mdx$/, only.language === 'en' ? '.zh.mdx' : '.en.mdx');
    const language = only.language === 'en' ? 'Chinese' : 'English';
    return [
      problemAt(only.path, { line: 1, column: 1 }, `the page has no readable ${language}`, `write ${other}`),
    ];
  }
  const problems = [
    ...cardProblems(en, zh),
    ...mentionProblems(en, zh, 'claims'),
    ...mentionProblems(en, zh, 'demos'),
  ];
  if (en.frontmatter.order !== zh.frontmatter.order) {
    const what = `the page has order ${zh.frontmatter.order} here, but ${en.frontmatter.order} in English`;
    problems.push(problemAt(zh.path, zh.orderAt, what, 'write the same in both languages'));
  }
  return problems;
}
