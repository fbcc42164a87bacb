import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';
import { formatProblem, sortProblems } from './problem';

const path = 'content/notes/optimisation/start.en.mdx';
const front = '---\ntitle: T\nsummary: S\norder: 1\n---\n';
const usual = 'concept="opt.init" source="17" stance="confirms"';

function problemsOf(attributes: string, parts: string): string[] {
  const text = `${front}<Card ${attributes}>\n${parts}\n</Card>`;
  return sortProblems(parsePage({ path, text }).problems).map((problem) =>
    formatProblem(problem).slice(path.length + 1),
  );
}

const ask = '<Ask>q</Ask> <Answer>a</Answer>';

describe('a card', () => {
  const table: [name: string, attributes: string, parts: string, expected: string[]][] = [
    [
      'has every wrong attribute reported at once',
      'id="A" kind="basic" concpt="opt.init" source="31,17" stance="agrees" asked="true" demo="x"',
      ask,
      [
        '6:1 <Card> lacks concept; write the id of a concept in content/concepts.yaml, such as "opt.init"',
        '6:7 <Card> has id "A"; write kebab-case, such as "zero-is-undefined"',
        '6:27 <Card> has no field "concpt"; write one of id, kind, concept, source, stance, asked, demo, noDemo, expects, answer, tolerance, accept, exercise (did you mean "concept"?)',
        '6:45 <Card> has source "31,17"; write ascending note lines from 1 to 274, such as "17,31" or "31-35"',
        '6:60 <Card> has stance "agrees"; write one of confirms, sharpens, corrects',
        '6:76 <Card> has asked "true"; write `asked` without a value',
      ],
    ],
    [
      'has a known kind',
      `id="a" kind="bsic" ${usual} demo="x"`,
      ask,
      ['6:14 <Card> has kind "bsic"; write one of basic, cloze, typed, parametric (did you mean "basic"?)'],
    ],
    [
      'cites lines the notes have',
      'id="a" kind="basic" concept="c" source="270-275" stance="confirms" demo="x"',
      ask,
      [
        '6:39 <Card> has source "270-275"; write ascending note lines from 1 to 274, such as "17,31" or "31-35"',
      ],
    ],
    [
      'says what proves it',
      `id="a" kind="basic" ${usual}`,
      ask,
      [
        '6:7 <Card> "a" has neither demo nor noDemo; write demo="…", or noDemo="…" with the reason why none can show it',
      ],
    ],
    [
      'does not say both',
      `id="a" kind="basic" ${usual} demo="x" noDemo="y"`,
      ask,
      ['6:85 <Card> "a" has both demo and noDemo; leave one of them out'],
    ],
    [
      'has its parts, filled, once, and nothing beside them',
      `id="a" kind="basic" ${usual} demo="x"`,
      '<Ask>q</Ask> <Ask>q</Ask> <Wants></Wants> lost words',
      [
        '6:1 <Card> "a" lacks <Answer>; a basic card needs <Ask> and <Answer>',
        '7:14 <Card> "a" has <Ask> twice; join the two into one',
        '7:27 <Wants> of <Card> "a" is empty; write its words or leave it out',
        '7:42 <Card> "a" has words outside its parts; move them into <Ask> or <Answer>, or nobody sees them',
      ],
    ],
    [
      'of kind cloze has a text with a gap',
      `id="a" kind="cloze" ${usual} demo="x" exercise="e"`,
      '<Text>no gap</Text> <Ask>q</Ask>',
      [
        '6:1 <Card> "a" is a cloze without a gap; put the words to recall in <Gap>…</Gap>',
        '6:85 <Card> "a" is cloze but has exercise; leave it out or write kind="parametric"',
        '7:21 <Card> "a" is cloze but has <Ask>; a cloze card has <Text>',
      ],
    ],
    [
      'of kind typed says what it expects',
      `id="a" kind="typed" ${usual} demo="x"`,
      ask,
      [
        '6:14 <Card> "a" is typed but lacks answer; write answer="…"',
        '6:14 <Card> "a" is typed but lacks expects; write expects="…"',
      ],
    ],
    [
      'of kind typed has its answer in canonical form',
      `id="a" kind="typed" ${usual} demo="x" expects="shape" answer="4,5" tolerance="2" accept="a"`,
      ask,
      [
        '6:101 <Card> "a" expects a shape but its answer is "4,5"; write a shape, such as "[4, 7, 10]", or "[]" for a scalar',
        '6:114 <Card> "a" expects a shape but has a tolerance; leave it out',
        '6:128 <Card> "a" expects a shape but has accept; leave it out: equal numbers and shapes are recognised however they are written',
      ],
    ],
    [
      'of kind typed accepts no empty answer',
      `id="a" kind="typed" ${usual} demo="x" expects="text" answer="NaN" accept="nan | "`,
      ask,
      ['6:113 <Card> "a" accepts an empty answer; write the other answers with one "|" between them'],
    ],
    [
      'of kind parametric names an exercise of a demo',
      `id="a" kind="parametric" ${usual} noDemo="none"`,
      '<Ask><Param name="Big Layers" /></Ask> <Answer>a</Answer>',
      [
        '6:14 <Card> "a" is parametric but lacks demo; write demo="…"',
        '6:14 <Card> "a" is parametric but lacks exercise; write exercise="…"',
        '7:13 <Param> has name "Big Layers"; write the name of a number the exercise shows',
      ],
    ],
    [
      'of another kind has no numbers to draw',
      `id="a" kind="basic" ${usual} demo="x"`,
      '<Ask>q <Param name="layers" /></Ask> <Answer>a</Answer>',
      ['7:8 <Card> "a" is basic but has <Param>; write the number, or kind="parametric"'],
    ],
  ];
  it.each(table)('%s', (_, attributes, parts, expected) => {
    expect(problemsOf(attributes, parts)).toEqual(expected);
  });
});
