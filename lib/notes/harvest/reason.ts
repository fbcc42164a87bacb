import type { SentenceRule } from './sentence-rule';
import { bare } from './subject';

const auxiliary =
  /^(.{1,60}?) (is|are|was|were|can|cannot|can't|must|should|will|does|do|did|has to|have to|may)( not)? (.+)$/i;
const lostPronoun = /^(?:it|this|that|they|these|those|he|she|there)\b|^(?:它|这|那|其|他)/iu;

/** A statement as the question for its reason: "we freeze the encoder" -> "Why do we freeze the encoder?" */
function whyEnglish(effect: string): string | null {
  if (lostPronoun.test(effect)) return null;
  if (/^(?:we|you|i)\b/i.test(effect))
    return /^\w+ (?:can|cannot|must|should|will|have to)\b/i.test(effect)
      ? `Why is it that ${effect}?`
      : `Why do ${effect.replace(/^(?:We|You)/, (word) => word.toLowerCase())}?`;
  const parts = auxiliary.exec(effect);
  if (!parts || /^(?:does|do|did|has to|have to)$/i.test(parts[2] as string))
    return `Why is it that ${effect}?`;
  const [, subject, verb, not = '', rest] = parts;
  const first = /^[A-Z][a-z]+(?: [a-z]|$)/.test(subject as string)
    ? (subject as string)[0]?.toLowerCase() + (subject as string).slice(1)
    : subject;
  return `Why ${verb} ${first}${not} ${rest}?`;
}

function whyChinese(effect: string): string | null {
  const words = effect.replace(/[，,、；\s]+$/u, '').replace(/^(?:所以|因此|故|就|那么|才)/u, '');
  return lostPronoun.test(words)
    ? null
    : /^为什么/.test(words)
      ? `${words}？`
      : `为什么${/^[A-Za-z]/.test(words) ? ' ' : ''}${words}？`;
}

interface Reason {
  effect: string;
  cause: string;
}

function split(sentence: string): Reason | null {
  const forms: [RegExp, 'cause' | 'effect'][] = [
    [
      /^(?:因为|由于)\s?(.{2,160}?)\s?[,，。]\s?(?:所以|因此|故|于是|就|才|要|需要|必须)(.{2,160})$/u,
      'cause',
    ],
    [/^(.{2,160}?)[\s,，、(（]*(?:是|主要是)?(?:因为|由于|原因是)\s?(.{3,200})$/u, 'effect'],
    [/^(.{2,160}?)\s?[,，]?\s?(?:是为了|目的是)\s?(.{2,160})$/u, 'effect'],
    [/^(.{3,160}?)[,，。\s]+(?:所以|因此)\s?[,，]?(.{2,160})$/u, 'cause'],
    [/^(?:because|since|as) (.{4,160}?), (?:so )?(.{4,160})$/i, 'cause'],
    [/^(.{4,160}?)[,;]? because (?!of course)(.{4,200})$/i, 'effect'],
    [/^(.{4,160}?),? (?:so that|in order to) (.{4,160})$/i, 'effect'],
    [/^(.{6,160}?)[,;] (?:so|hence|therefore|thus),? (.{6,160})$/i, 'cause'],
  ];
  for (const [form, first] of forms) {
    const found = form.exec(sentence);
    if (!found) continue;
    const [, before, after] = found as unknown as [string, string, string];
    return first === 'cause' ? { cause: before, effect: after } : { effect: before, cause: after };
  }
  return null;
}

/** "… because …", "因为 … 所以 …", "… so that …": the effect is asked, the cause is the answer. */
export const reason: SentenceRule = (sentence, { language, names }) => {
  const found = split(bare(sentence));
  if (!found || !names(sentence)) return null;
  const effect = found.effect.trim().replace(/[)）]$/u, '');
  const front = language === 'zh' ? whyChinese(effect) : whyEnglish(effect);
  const cause = found.cause.trim();
  return front === null ? null : { rule: 'reason', kind: 'basic', front, back: cause };
};
