import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';
import { formatProblem, sortProblems } from './problem';

const path = 'content/notes/optimisation/start.en.mdx';
const front = '---\ntitle: T\nsummary: S\norder: 1\n---\n';

/** The problems of a file, without the path that is the same in all of them. */
function problemsOf(text: string): string[] {
  return sortProblems(parsePage({ path, text }).problems).map((problem) =>
    formatProblem(problem).slice(path.length + 1),
  );
}

const backticks = 'write shapes, braces and "<" in backticks, such as `[batch, 4]`';
const tags = 'Claim, Proof, Axis, Card, Ask, Answer, Text, Wants, Gap, Param, br, sub, sup, kbd';
const ownLine = 'put it on a line of its own, with empty lines around it';
const closing = 'close every tag inside the paragraph, list or tag it was opened in';

describe('the frontmatter', () => {
  const table: [text: string, expected: string[]][] = [
    ['', ['1:1 the page has no frontmatter; begin with "---", title, summary and order, "---"']],
    [
      '---\ntitle: T\nsumary: S\norder: first\n---\nhi',
      [
        '2:1 the frontmatter lacks summary; write one sentence: what the reader will know after the page',
        '3:9 the frontmatter has no field "sumary"; write one of title, summary, order (did you mean "summary"?)',
        '4:8 the frontmatter has order "first"; write a number: the place of the page within its topic',
      ],
    ],
    [
      '---\ntitle: a: b\n---\n',
      [
        '2:8 this is not YAML: Nested mappings are not allowed in compact mappings; check the indentation and quote text with ":" or "#"',
      ],
    ],
  ];
  it.each(table)('%j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

describe('the body', () => {
  const table: [body: string, expected: string[]][] = [
    ['a shape <batch, 4> here', [`6:9 a "<" opens a tag that cannot be read; ${backticks}`]],
    ['x <3', [`6:3 a "<" opens a tag that cannot be read; ${backticks}`]],
    [
      'the set {1, 2}',
      ['6:9 {1, 2} is code, and pages have none; write it in backticks if it should be read'],
    ],
    ['one { too many', [`6:5 a "{" opens code, and pages have none; ${backticks}`]],
    ['<Card id="a">\n\nnever closed', [`6:1 <Card> is not closed where it should be; ${closing}`]],
    ['*a <Axis name="time">b* c</Axis>', [`6:4 <Axis> is not closed where it should be; ${closing}`]],
    [
      'import a from "b"',
      [
        '6:1 a page imports or exports code; leave it out: the tags of docs/writing-notes.md are there without import',
      ],
    ],
    [
      '# Title\n\nwords',
      ['6:1 a "#" heading repeats the title, which stands in the frontmatter; begin with "##"'],
    ],
    [
      '## Cards\n\n## More\n\nwords',
      [
        '6:1 a heading has nothing under it; leave it out: the cards are listed at the end under their own heading',
      ],
    ],
    [
      '![a](b.png)',
      ['6:1 a picture cannot be checked; show it with <Proof demo="…" />, a table or a formula'],
    ],
    [
      '<Crad />',
      [
        `6:1 <Crad> is not a tag of ours; write one of ${tags} (did you mean "Card"?), or put it in backticks`,
      ],
    ],
    ['H<sub class="x">2</sub>', ['6:2 <sub> has attributes; leave them out']],
    ['see <Proof demo="iou-loss" /> here', [`6:5 <Proof> stands inside a sentence; ${ownLine}`]],
    ['<Gap>x</Gap>', ['6:1 <Gap> stands in the page itself; it belongs in <Text>']],
    ['<Proof />', ['6:1 <Proof> lacks demo; write the id of a demo, such as "iou-loss"']],
    [
      '<Axis name="bacth">B</Axis>',
      [
        '6:7 <Axis> has name "bacth"; write one of batch, time, hidden, channel, space (did you mean "batch"?)',
      ],
    ],
    ['<Claim id="Zero" />', ['6:8 <Claim> has id "Zero"; write kebab-case, such as "zero-is-undefined"']],
    [
      '<Claim id={zero} {...more} id="zero" />',
      [
        '6:8 <Claim> has id in braces; write it in quotes: id="zero"',
        '6:18 <Claim> has code in braces; write plain attributes, such as id="…"',
        '6:28 <Claim> has id twice; leave one of them out',
      ],
    ],
  ];
  it.each(table)('%j', (body, expected) => {
    expect(problemsOf(front + body)).toEqual(expected);
  });

  it('accepts what authors need: formulas with braces, comparisons, comments, tags on one line', () => {
    const body = [
      '## Why $\\frac{a}{b}$ < 3 and a > b',
      '{/* a note to other authors */}',
      '<Claim id="a" /> <Claim id="b" />',
      'Axis <Axis name="batch">B</Axis>, H<sub>2</sub>, `{1, 2}` and `<batch>`.',
    ].join('\n\n');
    expect(problemsOf(front + body)).toEqual([]);
  });
});

it('a file in the wrong place is told where to go', () => {
  const [problem] = parsePage({ path: 'content/notes/start.mdx', text: front }).problems;
  expect(problem && formatProblem(problem)).toBe(
    'content/notes/start.mdx:1:1 this page has no place; name it content/notes/<topic>/<page>.en.mdx or .zh.mdx, in kebab-case',
  );
});
