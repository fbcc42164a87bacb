import { describe, expect, it } from 'vitest';
import { checkCourse } from './check-course';
import { courseCoverage } from './course-coverage';
import { expectedItems } from './inventory';
import { formatProblem } from './problem';

const card = (id: string, language: string) =>
  `<Card id="${id}" kind="basic" concept="num.nan" source="101" stance="confirms" noDemo="${language}">
<Ask>q</Ask>
<Answer>a</Answer>
</Card>
`;
const page = (language: string, cards = ['zero-no-result']) =>
  `---\ntitle: T\nsummary: S\norder: 1\n---\n${cards.map((id) => card(id, language)).join('\n')}`;
const list = (ids: readonly string[], rest: (id: string) => string) =>
  ids.map((id) => `- id: ${id}\n  ${rest(id)}\n`).join('');

/** A course that accounts for everything: all items by one claim on line 101 and one card of one concept. */
function wholeCourse(): Record<string, string> {
  return {
    'content/topics.yaml': '- id: optimisation\n  name: { en: Descent, zh: 下降 }\n  order: 1\n',
    'content/concepts.yaml': '- id: num.nan\n  name: { en: NaN, zh: NaN }\n  prerequisites: []\n  order: 1\n',
    'content/claims/optimisation.yaml':
      '- id: zero-fails\n  lines: [101]\n  concept: num.nan\n  verdict: confirmed\n  none: { en: n, zh: n }\n  claim: { en: c, zh: c }\n  why: { en: w, zh: w }\n',
    'content/notes/optimisation/zero.en.mdx': page('en'),
    'content/notes/optimisation/zero.zh.mdx': page('zh'),
    'content/inventory/note-items.yaml': list(expectedItems['note-items'], (id) =>
      id === 'N170'
        ? 'line: 3\n  reason: { en: A command., zh: 一条命令。 }'
        : 'line: 101\n  claim: zero-fails',
    ),
    'content/inventory/questions.yaml': list(
      expectedItems.questions,
      () => 'concept: num.nan\n  cards: [zero-no-result]',
    ),
    'content/inventory/gaps.yaml': list(expectedItems.gaps, () => 'concept: num.nan\n  card: zero-no-result'),
    'content/inventory/concepts.yaml': list(['num.nan'], () => 'page: optimisation/zero'),
  };
}

function coverageOf(files: Record<string, string>) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { figures, reasons, missing } = courseCoverage(checkCourse(sources, []));
  return { figures, reasons, missing: missing.map(formatProblem) };
}

const noteItems = 'content/inventory/note-items.yaml';

it('a whole course is accounted for, and its reasons are listed', () => {
  expect(coverageOf(wholeCourse())).toEqual({
    figures:
      '170/170 note items accounted for, 1/1 concepts, 44/44 questions, 25/25 gaps, en/zh parity 100 %',
    reasons: ['N170 (line 3): A command. / 一条命令。'],
    missing: [],
  });
});

describe('a seeded fault is reported:', () => {
  const table: [name: string, path: string, from: string, to: string, figure: string, missing: string[]][] = [
    [
      'a note item that is missing',
      noteItems,
      '- id: N002\n  line: 101\n  claim: zero-fails\n',
      '',
      '169/170 note items',
      [`${noteItems}:1:1 "N002" is missing; add it with its line and a claim, a card or a reason`],
    ],
    [
      'a claim that does not exist',
      noteItems,
      'claim: zero-fails',
      'claim: zero-fail',
      '169/170 note items',
      [
        `${noteItems}:3:10 there is no claim "zero-fail"; write one of content/claims (did you mean "zero-fails"?)`,
      ],
    ],
    [
      'a card of another line',
      noteItems,
      'line: 101\n  claim: zero-fails',
      'line: 103\n  card: zero-no-result',
      '169/170 note items',
      [`${noteItems}:3:9 card "zero-no-result" stands on 101, not on line 103; name a card of line 103`],
    ],
    [
      'an item listed twice',
      noteItems,
      '- id: N002',
      '- id: N001',
      '169/170 note items',
      [
        `${noteItems}:1:1 "N002" is missing; add it with its line and a claim, a card or a reason`,
        `${noteItems}:4:7 "N001" is listed twice; keep one; the first is on line 1`,
      ],
    ],
    [
      'a card that does not exist',
      'content/inventory/questions.yaml',
      '[zero-no-result]',
      '[zero-result]',
      '43/44 questions',
      [
        'content/inventory/questions.yaml:3:11 there is no card "zero-result"; write one of content/notes (did you mean "zero-no-result"?)',
      ],
    ],
    [
      'a card of another concept',
      'content/inventory/gaps.yaml',
      'concept: num.nan',
      'concept: ml.mse',
      '24/25 gaps',
      [
        'content/inventory/gaps.yaml:3:9 card "zero-no-result" teaches num.nan, not ml.mse; name a card of ml.mse',
      ],
    ],
    [
      'a concept without a page',
      'content/inventory/concepts.yaml',
      '- id: num.nan\n  page: optimisation/zero\n',
      '',
      '0/1 concepts',
      ['content/inventory/concepts.yaml:1:1 "num.nan" is missing; add it with the page that teaches it'],
    ],
    [
      'an item nobody expects',
      'content/inventory/gaps.yaml',
      '- id: G01',
      '- id: G26\n  concept: num.nan\n  card: zero-no-result\n- id: G01',
      '25/25 gaps',
      ['content/inventory/gaps.yaml:1:7 there is no item "G26"; leave it out (did you mean "G06"?)'],
    ],
  ];
  it.each(table)('%s', (_, path, from, to, figure, missing) => {
    const files = wholeCourse();
    const before = files[path] ?? '';
    files[path] = before.replace(from, to);
    expect(files[path]).not.toBe(before);
    const found = coverageOf(files);
    expect(found.figures).toContain(figure);
    expect(found.missing).toEqual(missing);
  });

  it('a card in one language only', () => {
    const files = wholeCourse();
    files['content/notes/optimisation/zero.en.mdx'] = page('en', ['zero-no-result', 'nan-spreads']);
    const found = coverageOf(files);
    expect(found.figures).toContain('parity 66 %');
    expect(found.missing).toEqual([
      'content/notes/optimisation/zero.en.mdx:11:7 card "nan-spreads" has no Chinese; write it in content/notes/optimisation/zero.zh.mdx too',
    ]);
  });
});

it('an entry that accounts for an item in two ways, or in none, is refused where it stands', () => {
  const path = 'content/inventory/note-items.yaml';
  const text =
    '- id: N001\n  line: 3\n- id: N002\n  line: 5\n  card: a\n  claim: b\n- id: N3\n  line: 275\n  card: a\n';
  expect(checkCourse([{ path, text }], []).problems.map(formatProblem)).toEqual([
    `${path}:1:7 note item "N001" has neither claim, card nor reason; write exactly one of claim, card, reason`,
    `${path}:3:7 note item "N002" has claim and card; write exactly one of claim, card, reason`,
    `${path}:7:7 note item "N3" has id "N3"; write the number of a note item, such as "N001"`,
    `${path}:8:9 note item "N3" has line 275; write a line of the notes, 1 to 274`,
  ]);
});
