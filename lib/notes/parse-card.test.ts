import { expect, it } from 'vitest';
import type { CardSource } from './parse-card';
import { parsePage } from './parse-page';

const front = '---\ntitle: T\nsummary: S\norder: 1\n---\n';

function cardOf(text: string): CardSource {
  const { page, problems } = parsePage({ path: 'content/notes/a/b.en.mdx', text: front + text });
  expect(problems).toEqual([]);
  return page?.cards[0] as CardSource;
}

it('reads a basic card on one line or on many', () => {
  const card = cardOf(
    '<Card id="zero" kind="basic" concept="num.nan" source="17,31-33" stance="sharpens" asked demo="nan-autopsy">\n' +
      '  <Ask>Why?</Ask>\n  <Answer>\n  Because:\n\n  - one\n  - $\\frac{1}{2}$\n  </Answer>\n  <Wants>NaN</Wants>\n</Card>',
  );
  expect(card).toMatchObject({
    id: 'zero',
    kind: 'basic',
    source: [17, 31, 32, 33],
    stance: 'sharpens',
    asked: true,
    proof: { demo: 'nan-autopsy' },
    words: { Ask: 'Why?', Answer: 'Because:\n\n  - one\n  - $\\frac{1}{2}$', Wants: 'NaN' },
  });
  expect(card.answer).toBeUndefined();
  expect(card.at('kind')).toEqual({ line: 6, column: 17 });
});

it('counts the gaps of a cloze and keeps the reason why no demo shows it', () => {
  const card = cardOf(
    '<Card id="c" kind="cloze" concept="c" source="1" stance="confirms" noDemo="A definition.">\n' +
      '<Text>One <Gap>epoch</Gap> is one pass over the <Gap>data</Gap>.</Text>\n</Card>',
  );
  expect(card).toMatchObject({ gaps: 2, asked: false, proof: { none: 'A definition.' } });
});

it.each([
  ['number', 'answer="938"', { format: { kind: 'number', tolerance: 0 }, right: '938' }],
  [
    'number',
    'answer="-0.837" tolerance="1e-3"',
    { format: { kind: 'number', tolerance: 0.001 }, right: '-0.837' },
  ],
  ['shape', 'answer="[4, 7, 10]"', { format: { kind: 'shape' }, right: '[4, 7, 10]' }],
  ['shape', 'answer="[]"', { format: { kind: 'shape' }, right: '[]' }],
  [
    'text',
    'answer="NaN" accept="nan | not a number | NaN"',
    { format: { kind: 'text', accept: ['NaN', 'nan', 'not a number'] }, right: 'NaN' },
  ],
])('reads a typed %s with %s', (expects, answer, expected) => {
  const card = cardOf(
    `<Card id="c" kind="typed" concept="c" source="1" stance="confirms" demo="d" expects="${expects}" ${answer}>\n` +
      '<Ask>q</Ask> <Answer>a</Answer>\n</Card>',
  );
  expect(card.answer).toEqual(expected);
});

it('reads a parametric card with its exercise and placeholders', () => {
  const card = cardOf(
    '<Card id="c" kind="parametric" concept="c" source="1" stance="confirms" demo="gru-shapes" exercise="hidden-shape">\n' +
      '<Ask><Param name="layers" /> layers on <Param name="shape" />?</Ask> <Answer>a</Answer>\n</Card>',
  );
  expect(card.proof).toEqual({ demo: 'gru-shapes', exercise: 'hidden-shape' });
  expect(card.params.map((param) => param.name)).toEqual(['layers', 'shape']);
});
