import { expect, it } from 'vitest';
import { parseClaims } from './parse-claims';
import { parseConcepts } from './parse-concepts';
import { formatProblem, sortProblems } from './problem';

const path = 'content/claims/optimisation.yaml';
const good = `- id: zero-fails
  lines: [101]
  concept: num.nan
  asked: true
  verdict: half-true
  demo: nan-autopsy
  claim: { en: At 0 it fails., zh: 在 0 处失败。 }
  why: { en: It is undefined there., zh: 那里没有定义。 }
`;

function problemsOf(text: string): string[] {
  return sortProblems(parseClaims({ path, text }).problems).map((problem) =>
    formatProblem(problem).slice(path.length + 1),
  );
}

it('reads a claim with the places of its parts', () => {
  const { claims, problems } = parseClaims({ path, text: `# on trial\n${good}` });
  expect(problems).toEqual([]);
  expect(claims[0]?.value).toEqual({
    id: 'zero-fails',
    lines: [101],
    concept: 'num.nan',
    asked: true,
    verdict: 'half-true',
    contradicts: [],
    proof: { demo: 'nan-autopsy' },
    claim: { en: 'At 0 it fails.', zh: '在 0 处失败。' },
    why: { en: 'It is undefined there.', zh: '那里没有定义。' },
  });
  expect(claims[0]?.at(['verdict'])).toEqual({ line: 6, column: 12 });
});

const bilingual = 'write both languages: { en: …, zh: … }';
const table: [name: string, text: string, expected: string[]][] = [
  [
    'a verdict we do not give',
    good.replace('half-true', 'half true'),
    [
      '5:12 claim "zero-fails" has verdict "half true"; write one of confirmed, half-true, refuted, undecided (did you mean "half-true"?)',
    ],
  ],
  [
    'a line the notes do not have',
    good.replace('[101]', '[101, 275]'),
    ['2:16 claim "zero-fails" has lines.1 275; write a line of the notes, 1 to 274'],
  ],
  [
    'a language that is missing',
    good.replace(', zh: 那里没有定义。', ''),
    ['8:8 claim "zero-fails" lacks why.zh; write it in Chinese'],
  ],
  [
    'words where two languages belong',
    good.replace(/\{ en: It.*\}/, 'nobody knows'),
    [`8:8 claim "zero-fails" has why "nobody knows"; ${bilingual}`],
  ],
  [
    'neither a demo nor a reason',
    good.replace('  demo: nan-autopsy\n', ''),
    [
      '1:7 claim "zero-fails" has neither demo nor none; write either the demo that decides it, or under "none" why no demo can',
    ],
  ],
  [
    'both',
    good.replace('asked: true', 'none: { en: a, zh: b }'),
    [
      '4:9 claim "zero-fails" has both demo and none; write either the demo that decides it, or under "none" why no demo can',
    ],
  ],
  ['an entry that is no map', '- hello', ['1:3 claim 1 has "hello"; write it in the documented form']],
  ['no list', 'id: a', ['1:1 the file is not a list of claims; begin each entry with "- id: …"']],
  [
    'no YAML',
    '- id: "a',
    ['1:9 this is not YAML: Missing closing "quote; check the indentation and quote text with ":" or "#"'],
  ],
  [
    'anchors',
    '- &a [*a]',
    ['1:1 this is not YAML: Alias resolution is disabled; write plain lists and maps, without anchors'],
  ],
];
it.each(table)('reports %s', (_, text, expected) => {
  expect(problemsOf(text)).toEqual(expected);
});

it('keeps the claims that are right beside those that are wrong', () => {
  const { claims, problems } = parseClaims({ path, text: `- id: Bad\n${good}` });
  expect(claims.map(({ value }) => value.id)).toEqual(['zero-fails']);
  expect(problems.length).toBe(6);
});

it('reads concepts, and says what a wrong one needs', () => {
  const text = '- id: opt.gd\n  name: { en: Step, zh: 一步 }\n  prerequisites: none\n  order: 1\n';
  const { concepts, problems } = parseConcepts({ path: 'content/concepts.yaml', text });
  expect(concepts).toEqual([]);
  expect(problems.map(formatProblem)).toEqual([
    'content/concepts.yaml:3:18 concept "opt.gd" has prerequisites "none"; write a list of concept ids, [] for none',
  ]);
});
