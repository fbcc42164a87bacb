import { describe, expect, it } from 'vitest';
import { checkCourse } from './check-course';
import type { KnownDemo } from './links';
import { formatProblem } from './problem';

const demos: KnownDemo[] = [
  { id: 'start-and-step', exercises: new Map([['one-step', ['x', 'rate']]]) },
  { id: 'iou-loss', exercises: new Map() },
  { id: 'not-loadable', exercises: null },
];

const topics = '- id: optimisation\n  name: { en: Descent, zh: 下降 }\n  order: 1\n';
const concepts = `- id: opt.gd
  name: { en: Step, zh: 一步 }
  prerequisites: []
  order: 1
- id: opt.init
  name: { en: Start, zh: 起点 }
  prerequisites: [opt.gd]
  order: 2
`;
const claims = `- id: zero-fails
  lines: [101]
  concept: num.nan
  verdict: confirmed
  demo: start-and-stop
  claim: { en: c, zh: c }
  why: { en: w, zh: w }
`;
const front = '---\ntitle: T\nsummary: S\norder: 1\n---\n';
const card = (id: string, rest = 'kind="basic" concept="opt.init" demo="start-and-step"', ask = 'q') =>
  `<Card id="${id}" source="17" stance="confirms" ${rest}>\n<Ask>${ask}</Ask> <Answer>a</Answer>\n</Card>\n`;

/** Problems of a course whose page says the same in both languages; only the English ones are returned. */
function problemsOf(body: string, lists: Record<string, string> = {}): string[] {
  const files = {
    'content/topics.yaml': topics,
    'content/concepts.yaml': concepts,
    'content/notes/optimisation/start.en.mdx': front + body,
    'content/notes/optimisation/start.zh.mdx': front + body,
    ...lists,
  };
  const { problems } = checkCourse(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    demos,
  );
  return problems.filter(({ path }) => !path.endsWith('.zh.mdx')).map(formatProblem);
}

const page = 'content/notes/optimisation/start.en.mdx';

describe('links', () => {
  it('says nothing when everything named exists', () => {
    const body =
      card('a') +
      card(
        'b',
        'kind="parametric" concept="opt.gd" demo="start-and-step" exercise="one-step"',
        '<Param name="x" />',
      );
    expect(problemsOf(body)).toEqual([]);
  });

  const table: [name: string, body: string, expected: string[]][] = [
    [
      'a concept, with the nearest known one',
      card('a', 'kind="basic" concept="opt.initt" demo="start-and-step"'),
      [
        `${page}:6:57 there is no concept "opt.initt"; write one of the concepts of content/concepts.yaml (did you mean "opt.init"?)`,
      ],
    ],
    [
      'a demo',
      `${card('a', 'kind="basic" concept="opt.gd" demo="start-and-stop"')}\n<Proof demo="gru" />`,
      [
        `${page}:6:74 there is no demo "start-and-stop"; write one of the folders of lib/demos (did you mean "start-and-step"?)`,
        `${page}:10:8 there is no demo "gru"; write one of the folders of lib/demos`,
      ],
    ],
    [
      'a claim',
      '<Claim id="zero-fail" />',
      [`${page}:6:8 there is no claim "zero-fail"; write one of the claims of content/claims`],
    ],
    [
      'an exercise of the demo',
      card('a', 'kind="parametric" concept="opt.gd" demo="start-and-step" exercise="two-step"'),
      [`${page}:6:101 demo "start-and-step" has no exercise "two-step"; write one of one-step`],
    ],
    [
      'an exercise where the demo has none',
      card('a', 'kind="parametric" concept="opt.gd" demo="iou-loss" exercise="two-step"'),
      [
        `${page}:6:95 demo "iou-loss" has no exercise "two-step"; choose another kind, or give the demo an exercise`,
      ],
    ],
    [
      'a number the exercise shows',
      card(
        'a',
        'kind="parametric" concept="opt.gd" demo="start-and-step" exercise="one-step"',
        '<Param name="rat" />',
      ),
      [`${page}:7:6 exercise "one-step" shows no number "rat"; write one of x, rate (did you mean "rate"?)`],
    ],
    [
      'another page or proof',
      '[a](/notes/optimisation/start) [b](/notes/optimisation/stop) [c](/lab/iou-los) [d](https://example.org)',
      [
        `${page}:6:32 there is no page "optimisation/stop"; write one of the pages of content/notes (did you mean "optimisation/start"?)`,
        `${page}:6:62 there is no demo "iou-los"; write one of the folders of lib/demos (did you mean "iou-loss"?)`,
      ],
    ],
    [
      'a card id that is free',
      card('a') + card('a'),
      [`${page}:9:7 the card id "a" is taken; choose another id; the first stands at ${page}:6`],
    ],
  ];
  it.each(table)('lead to %s', (_, body, expected) => {
    expect(problemsOf(body)).toEqual(expected);
  });

  it('of a claim are checked in its file', () => {
    const found = problemsOf('', {
      'content/claims/optimisation.yaml': claims,
      'content/claims/optimism.yaml': '',
    });
    expect(found).toEqual([
      'content/claims/optimisation.yaml:3:12 there is no concept "num.nan"; write one of the concepts of content/concepts.yaml',
      'content/claims/optimisation.yaml:5:9 there is no demo "start-and-stop"; write one of the folders of lib/demos (did you mean "start-and-step"?)',
    ]);
  });

  it('between concepts form no circle', () => {
    const circle = concepts.replace('prerequisites: []', 'prerequisites: [opt.init, opt.none]');
    expect(problemsOf('', { 'content/concepts.yaml': circle })).toEqual([
      'content/concepts.yaml:3:18 concepts wait for each other: opt.gd, opt.init; take one prerequisite out of the circle',
      'content/concepts.yaml:3:29 there is no concept "opt.none"; write one of the concepts of content/concepts.yaml',
    ]);
  });

  it('to a topic need its name', () => {
    expect(problemsOf('', { 'content/topics.yaml': '' })).toEqual([
      `${page}:1:1 there is no topic "optimisation"; write one of the topics of content/topics.yaml`,
    ]);
  });
});

it('a file nobody reads is reported', () => {
  const found = problemsOf('', { 'content/notes/optimisation/readme.yaml': '' });
  expect(found).toEqual([
    'content/notes/optimisation/readme.yaml:1:1 nobody reads this file; pages end in .en.mdx or .zh.mdx, claims in .yaml; move the file elsewhere',
  ]);
});
