import type { Sketch } from './draft';
import { atVerb, chinese, modal } from './predicates';
import type { SentenceRule } from './sentence-rule';
import { bare, isSubject, lowerArticle } from './subject';

const arrow = /^(.{2,80}?)\s?(?:->|→|=>|⇒|-->)\s?(.{2,200})$/u;

/** `left → right`: what comes of it. */
export const consequence: SentenceRule = (sentence, { language, names }) => {
  const found = arrow.exec(bare(sentence));
  if (!found || !names(sentence)) return null;
  const [, left, right] = found as unknown as [string, string, string];
  if (!isSubject(left.replace(/[,，]/gu, ' ')) || /->|→/.test(right)) return null;
  const front = language === 'zh' ? `${left.trim()} → 会怎样？` : `${left.trim()} → what follows?`;
  return { rule: 'effect', kind: 'basic', front, back: right.trim() };
};

function englishEffect(text: string, names: (text: string) => boolean): Sketch | null {
  const may = modal.exec(text);
  const verb = atVerb(text);
  if (may && (!verb || (may[1] as string).length <= verb.subject.length)) {
    const [, subject, word, after] = may as unknown as [string, string, string, string];
    if (!isSubject(subject) || !names(subject)) return null;
    return { rule: 'effect', kind: 'cloze', front: `${subject} ${word} […].`, back: after.trim() };
  }
  if (!verb || verb.rest.length < 3 || !isSubject(verb.subject) || !names(verb.subject)) return null;
  const auxiliary = /s$/i.test(verb.verb) || verb.verb === 'randomly' ? 'does' : 'do';
  const front = `What ${auxiliary} ${lowerArticle(verb.subject)} do?`;
  return { rule: 'effect', kind: 'basic', front, back: `${verb.verb} ${verb.rest}` };
}

function chineseEffect(text: string, names: (text: string) => boolean): Sketch | null {
  let first: { subject: string; question: string; back: string } | null = null;
  for (const [predicate, question] of chinese.slice(1)) {
    const found = predicate.exec(text);
    if (!found) continue;
    const [, subject, word, after] = found as unknown as [string, string, string, string];
    if (!first || subject.length < first.subject.length)
      first = { subject, question, back: `${word}${/^[A-Za-z0-9]/.test(after) ? ' ' : ''}${after}` };
  }
  if (!first) return null;
  const subject = first.subject.replace(/(?:[，,\s]|这样|一般|通常|主要|其实|往往|也|都|就|还)+$/u, '');
  if (!isSubject(subject) || !names(subject)) return null;
  const space = /[A-Za-z0-9)`]$/.test(subject) ? ' ' : '';
  return { rule: 'effect', kind: 'basic', front: `${subject}${space}${first.question}`, back: first.back };
}

/** What a thing of the course does, needs or must not: "Dropout zeroes …", "残差可以缓解 …". */
export const effect: SentenceRule = (sentence, { language, names }) => {
  const text = bare(sentence);
  return language === 'zh' ? chineseEffect(text, names) : englishEffect(text, names);
};
