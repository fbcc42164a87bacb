import type { Claim } from '../claim';
import type { PlacedSketch } from './block-rule';
import type { Draft, Warning } from './draft';
import { draftKey } from './draft-key';
import type { Knowledge } from './knowledge';
import { languageOf } from './language-of';
import { linkConcept } from './link-concept';

/** What a draft has from the place it stands at. */
export interface Surroundings {
  path: readonly string[];
  tags: readonly string[];
  asked: boolean;
}

/** Characters an answer may have before a learner is told to shorten it. */
const longAnswer = 300;

function contradiction(line: number, { id, verdict, proof, claim, why }: Claim): Warning {
  const is = { refuted: '已被推翻', 'half-true': '只对了一半' }[verdict as 'refuted' | 'half-true'];
  const proven = 'demo' in proof ? proof.demo : null;
  return {
    kind: 'contradicts',
    en: `Line ${line} says what the course found ${verdict} (${id}): ${claim.en} ${why.en}${proven ? ` See the proof ${proven}.` : ''}`,
    zh: `第 ${line} 行的说法${is}（${id}）：${claim.zh}${why.zh}${proven ? `见演示 ${proven}。` : ''}`,
  };
}

const noAnswer: Warning = {
  kind: 'no-answer',
  en: 'The notes have no answer; write one before you keep the card.',
  zh: '笔记里没有答案，保留之前请补上。',
};
const doubt: Warning = {
  kind: 'doubt',
  en: 'The notes are not sure of this answer; check it.',
  zh: '笔记对这个答案存疑，请核实。',
};
const noConcept: Warning = {
  kind: 'no-concept',
  en: 'No concept of the course is named, so no proof can be shown.',
  zh: '没有提到课程中的概念，因此没有可看的演示。',
};
const long: Warning = {
  kind: 'long',
  en: 'The answer is long; several short cards are remembered better.',
  zh: '答案较长，拆成几张短卡更容易记住。',
};

/**
 * A sketch with all a reader needs to decide about it. A claim it contradicts names its concept and its proof; else the
 * question does, then the answer, then the heading above.
 */
export function draftOf(
  sketch: PlacedSketch,
  around: Surroundings,
  against: readonly Claim[],
  { concepts, demoOf }: Knowledge,
): Draft {
  const { rule, front, back, line, endLine } = sketch;
  const kind = around.asked && sketch.kind === 'basic' ? 'oral' : sketch.kind;
  const [claim] = against;
  const concept =
    claim?.concept ??
    [front, back, around.path.at(-1) ?? ''].map((text) => linkConcept(concepts, text)).find(Boolean) ??
    null;
  const proof = claim && 'demo' in claim.proof ? claim.proof.demo : null;
  const warnings = [
    ...against.map((claim) => contradiction(line, claim)),
    ...(back ? [] : [noAnswer]),
    ...(sketch.doubt ? [doubt] : []),
    ...(back.length > longAnswer ? [long] : []),
    ...(concept ? [] : [noConcept]),
  ];
  return {
    key: draftKey(kind, sketch.source ?? `${front}\n${back}`),
    kind,
    rule,
    front,
    back,
    language: languageOf(`${front} ${back}`),
    line,
    endLine,
    path: around.path,
    tags: around.tags,
    concept,
    demo: proof ?? (concept && demoOf.get(concept)) ?? null,
    warnings,
  };
}
