import { expect, it } from 'vitest';
import { pairPages, parityProblems } from './parity';
import { parsePage } from './parse-page';
import { formatProblem, sortProblems } from './problem';

const path = (language: string) => `content/notes/a/b.${language}.mdx`;
const front = (order: number) => `---\ntitle: T\nsummary: S\norder: ${order}\n---\n`;
const card = (id: string, change = '', parts = '<Ask>q</Ask> <Answer>a</Answer>') => {
  const attributes = change || 'kind="basic" stance="confirms" demo="d"';
  return `<Card id="${id}" concept="c" source="1" ${attributes}>\n${parts}\n</Card>\n`;
};

function problemsOf(files: { en?: string; zh?: string }): string[] {
  const pages = Object.entries(files).map(([language, text]) => {
    const { page, problems } = parsePage({ path: path(language), text });
    expect(problems).toEqual([]);
    return page as NonNullable<typeof page>;
  });
  return sortProblems(pairPages(pages).flatMap(parityProblems)).map(formatProblem);
}

it('two languages that say the same are in parity, whatever their words', () => {
  const typed = (answer: string) =>
    `kind="typed" stance="confirms" demo="d" expects="text" answer="${answer}"`;
  expect(
    problemsOf({
      en: front(1) + card('a') + card('t', typed('vertical')),
      zh: front(1) + card('t', typed('竖直')) + card('a', '', '<Ask>问</Ask> <Answer>答</Answer>'),
    }),
  ).toEqual([]);
});

it('a page in one language only is reported', () => {
  expect(problemsOf({ en: front(1) })).toEqual([
    `${path('en')}:1:1 the page has no readable Chinese; write ${path('zh')}`,
  ]);
  expect(problemsOf({ zh: front(1) })).toEqual([
    `${path('zh')}:1:1 the page has no readable English; write ${path('en')}`,
  ]);
});

it('cards, claims and proofs of one language only are reported where they stand', () => {
  expect(
    problemsOf({
      en: `${front(1) + card('a')}\n<Claim id="x" />\n\n<Proof demo="p" />\n`,
      zh: `${front(1) + card('b')}\n<Claim id="y" />\n`,
    }),
  ).toEqual([
    `${path('en')}:6:7 card "a" has no Chinese; write it in ${path('zh')} too`,
    `${path('en')}:10:8 <Claim> "x" is not on the page's other language; show it in ${path('zh')} too`,
    `${path('en')}:12:8 <Proof> "p" is not on the page's other language; show it in ${path('zh')} too`,
    `${path('zh')}:6:7 card "b" has no English; write it in ${path('en')} too`,
    `${path('zh')}:10:8 <Claim> "y" is not on the page's other language; show it in ${path('en')} too`,
  ]);
});

it('everything that is not words must agree', () => {
  const typed = (answer: string, more = '') =>
    `kind="typed" stance="confirms" demo="d" expects="number" answer="${answer}" ${more}`;
  const gaps = (text: string) => card('g', 'kind="cloze" stance="confirms" demo="d"', `<Text>${text}</Text>`);
  expect(
    problemsOf({
      en: front(1) + card('a') + card('t', typed('1')) + gaps('<Gap>a</Gap>'),
      zh:
        front(2) +
        card('a', 'kind="basic" stance="corrects" asked demo="e"') +
        card('t', typed('2', 'tolerance="0.1"')) +
        gaps('<Gap>a</Gap><Gap>b</Gap>'),
    }),
  ).toEqual(
    [
      ':4:8 the page has order 2 here, but 1 in English',
      ':6:50 card "a" has stance corrects here, but confirms in English',
      ':6:68 card "a" has asked true here, but false in English',
      ':6:74 card "a" has demo e here, but d in English',
      ':9:94 card "t" has answer 2 here, but 1 in English',
      ':9:105 card "t" has tolerance 0.1 here, but 0 in English',
      ':12:1 card "g" has number of gaps 2 here, but 1 in English',
    ].map((line) => `${path('zh')}${line}; write the same in both languages`),
  );
});

it.each([
  [
    'kind',
    'kind="basic" demo="d"',
    'kind="typed" demo="d" expects="shape" answer="[]"',
    '<Ask>q</Ask> <Answer>a</Answer>',
  ],
  [
    'concept',
    'kind="basic" concept="d" demo="d"',
    'kind="basic" concept="e" demo="d"',
    '<Ask>q</Ask> <Answer>a</Answer>',
  ],
  [
    'source',
    'kind="basic" source="2" demo="d"',
    'kind="basic" source="3" demo="d"',
    '<Ask>q</Ask> <Answer>a</Answer>',
  ],
  [
    'exercise',
    'kind="parametric" demo="d" exercise="x"',
    'kind="parametric" demo="d" exercise="y"',
    '<Ask>q</Ask> <Answer>a</Answer>',
  ],
])('the %s of a card must agree', (name, english, chinese, parts) => {
  const page = (attributes: string) => {
    const usual = ['concept="c"', 'source="1"'].filter(
      (one) => !attributes.includes(one.split('=')[0] as string),
    );
    return `${front(1)}<Card id="a" stance="confirms" ${usual.join(' ')} ${attributes}>\n${parts}\n</Card>\n`;
  };
  const problems = problemsOf({ en: page(english), zh: page(chinese) });
  expect(problems.some((problem) => problem.includes(`card "a" has ${name} `))).toBe(true);
});

it('the numbers a parametric card draws must agree, in any order', () => {
  const page = (ask: string) =>
    front(1) +
    card(
      'a',
      'kind="parametric" stance="confirms" demo="d" exercise="x"',
      `<Ask>${ask}</Ask> <Answer>a</Answer>`,
    );
  const [x, y] = ['<Param name="x" />', '<Param name="y" />'];
  expect(problemsOf({ en: page(`${x} and ${y}`), zh: page(`${y}、${x}`) })).toEqual([]);
  expect(problemsOf({ en: page(`${x} and ${y}`), zh: page(x) })).toEqual([
    `${path('zh')}:6:1 card "a" has set of <Param>s x here, but x, y in English; write the same in both languages`,
  ]);
});
