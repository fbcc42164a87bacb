import { expect, it } from 'vitest';
import { checkCourse } from './check-course';
import { joinCards } from './join-cards';

const front = '---\ntitle: T\nsummary: S\norder: 1\n---\n';
const concepts = `- { id: late, name: { en: l, zh: l }, prerequisites: [early], order: 1 }
- { id: early, name: { en: e, zh: e }, prerequisites: [], order: 2 }
`;
const card = (id: string, concept: string, ask: string) =>
  `<Card id="${id}" kind="basic" concept="${concept}" source="17" stance="confirms" noDemo="${ask}">\n` +
  `<Ask>${ask}</Ask>\n<Answer>a</Answer>\n</Card>\n`;

function joined(en: string, zh: string) {
  const files = {
    'content/topics.yaml': '- { id: a, name: { en: a, zh: a }, order: 1 }',
    'content/concepts.yaml': concepts,
    'content/notes/a/b.en.mdx': front + en,
    'content/notes/a/b.zh.mdx': front + zh,
  };
  const checked = checkCourse(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    [],
  );
  expect(checked.problems).toEqual([]);
  return joinCards(checked, () => 0);
}

it('cards come in the order of their concepts, then of the page', () => {
  const body = card('x', 'late', 'q') + card('z', 'early', 'q') + card('y', 'early', 'q');
  const cards = joined(body, body);
  expect(cards.map(({ id, order, page }) => [id, order, page])).toEqual([
    ['z', 0, 'a/b'],
    ['y', 1, 'a/b'],
    ['x', 2, 'a/b'],
  ]);
});

it('a card carries the reason for no proof in both languages', () => {
  expect(joined(card('x', 'early', 'why'), card('x', 'early', '为何'))[0]?.proof).toEqual({
    none: { en: 'why', zh: '为何' },
  });
});

it('the words that make a revision change with either language, not with white space', () => {
  const words = (en: string, zh: string) => joined(card('x', 'early', en), card('x', 'early', zh))[0]?.words;
  expect(words('one  two', '一')).toBe(words('one two', '一'));
  expect(words('one two', '二')).not.toBe(words('one two', '一'));
  expect(words('one three', '一')).not.toBe(words('one two', '一'));
});

it('a text answer is accepted in either language', () => {
  const typed = (answer: string) =>
    `<Card id="t" kind="typed" concept="early" source="1" stance="confirms" noDemo="n" expects="text" answer="${answer}">\n` +
    '<Ask>q</Ask>\n<Answer>a</Answer>\n</Card>\n';
  expect(joined(typed('vertical'), typed('竖直'))[0]?.answer).toEqual({
    format: { kind: 'text', accept: ['vertical', '竖直'] },
    right: 'vertical',
  });
});
