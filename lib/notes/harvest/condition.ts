import type { SentenceRule } from './sentence-rule';
import { bare } from './subject';

const english = /^(?:if|when|once|as soon as) (.{4,120}?)(?:, (?:then )?| then )(.{4,200})$/i;
const chinese =
  /^(?:如果|若|当|要是|一旦|只要)\s?(.{2,80}?)(?:的话|的时候|时候|时)?\s?[,，]\s?(?:那么|则|就)?(.{2,160})$/u;
/** 学习率太大会发散; batch 越大，噪声越小. */
const excess =
  /^(.{0,40}(?:太|过于|过|越).{1,12}?)\s?(?:[,，]\s?|(?=会|就|则|容易|可能|导致))(?:就|则)?(.{2,160})$/u;
const pronoun = /^(?:it|this|that|they)\b|^(?:它|这|那)/iu;
/** What happened once, in a run of one's own, is no law. */
const once = /\b(?:we|i|my|our)\b|我/iu;

/** "If …, …", "当 … 时，…", "… 太大会 …": the condition is asked, what follows from it is the answer. */
export const condition: SentenceRule = (sentence, { language, names }) => {
  const text = bare(sentence);
  const found = english.exec(text) ?? chinese.exec(text) ?? excess.exec(text);
  if (!found || !names(text)) return null;
  const [, given, then] = found as unknown as [string, string, string];
  if (pronoun.test(given) || (once.test(given) && language === 'en')) return null;
  const front = language === 'zh' ? `${given.trim()}，会怎样？` : `What happens if ${given.trim()}?`;
  return { rule: 'condition', kind: 'basic', front, back: then.trim() };
};
