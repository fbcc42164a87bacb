import { condition } from './condition';
import { copulaDefinition, dividedDefinition } from './definition';
import type { Sketch } from './draft';
import { consequence, effect } from './effect';
import { emphasis } from './emphasis';
import { formula } from './formula';
import { isHousekeeping } from './is-housekeeping';
import type { Knowledge } from './knowledge';
import { languageOf } from './language-of';
import { reason } from './reason';
import { shape } from './shape';
import { splitSentences } from './split-sentences';

/** The first that recognises a sentence has it: the more a rule asks for, the earlier it stands. */
const rules = [
  formula,
  shape,
  reason,
  condition,
  dividedDefinition,
  emphasis,
  consequence,
  copulaDefinition,
  effect,
];

/** Characters of a sentence that is read; a longer one would not fit on a card. */
const mostCharacters = 500;

/** Names from code and abbreviations, which no list can hold. */
const technical = /`[^`]+`|\b[A-Z][A-Z0-9]{1,}\b|\b\w+_\w+|\b[A-Z]?[a-z]+[A-Z]\w*|\bnn\.|\$/;

/** What the rules make of a line. A line asked in the exam that no rule recognises is still worth saying aloud. */
export function sentenceSketches(text: string, asked: boolean, knowledge: Knowledge): Sketch[] {
  const known = new Map<string, boolean>();
  const names = (words: string): boolean => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const now = technical.test(words) || knowledge.trade.has(words);
    known.set(words, now);
    return now;
  };
  const sketches = splitSentences(text).flatMap((raw): Sketch[] => {
    if (raw.length > mostCharacters) return [];
    const sentence = raw.replace(/[\s.。;；,，!！]+$/u, '');
    const reading = { language: languageOf(sentence), names };
    for (const rule of rules) {
      const sketch = rule(sentence, reading);
      if (!sketch) continue;
      if (isHousekeeping(sentence) || (asked && sketch.kind === 'cloze')) return [];
      return [{ ...sketch, source: sentence, kind: asked ? 'oral' : sketch.kind }];
    }
    return [];
  });
  return sketches.length || !asked ? sketches : remark(text, names, knowledge);
}

/** A statement of the exam that no rule recognises: its topic is asked, and all of it is the answer. */
function remark(text: string, names: (words: string) => boolean, { concepts }: Knowledge): Sketch[] {
  if (text.length > mostCharacters || !names(text) || isHousekeeping(text)) return [];
  const [longest] = concepts.find(text).sort((a, b) => b.to - b.from - (a.to - a.from));
  const topic = longest ? text.slice(longest.from, longest.to) : text.slice(0, 24);
  if (text.length < topic.length + 4) return [];
  const front = languageOf(text) === 'zh' ? `说说 ${topic}。` : `What do you know about ${topic}?`;
  return [{ rule: 'remark', kind: 'oral', front, back: text }];
}
