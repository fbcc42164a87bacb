import type { Language } from '@/lib/kernel/bilingual';
import { chinese, copula } from './predicates';
import type { SentenceRule } from './sentence-rule';
import { bare, isSubject, lowerArticle, partAdverbial } from './subject';

/** Heads of a line that announce what follows and name nothing. */
const announcement =
  /^(?:note|notes|nb|ps|tips?|hint|warning|remark|example|eg|e\.g\.?|answer|question|step|part|task|week|day|lecture|chapter|slides?|todo|result|results|output|input|here|idea|summary|source|link|author|date|name|conclusion|ex|see|注意|例如|比如|例子|举例|答案|问题|步骤|结果|总结|补充|提示|来源|链接|日期|作者|结论|重点|另外|备注|复习|参考|第.{1,3}(?:章|节|周|讲|题))\s?\d*$/iu;

/** The question for a term; `verb` is the author's own, where there is one. */
const whatIs = (term: string, language: Language, verb?: string): string => {
  if (language === 'zh') return `${term}${/[A-Za-z0-9)`$]$/.test(term) ? ' ' : ''}是什么？`;
  const { where, what } = partAdverbial(term);
  const words = lowerArticle(what).split(' ');
  if (words.length > 6) return `${term}: what is to be said?`;
  const last = words.at(-1) ?? '';
  const plural = /[a-z]s$/.test(last) && !/(?:ss|us|is|as)$/.test(last);
  return `${where}${where ? 'what' : 'What'} ${verb ?? (plural ? 'are' : 'is')} ${words.join(' ')}?`;
};

const divider =
  /^(.{1,60}?)(?:\s?——?\s?|\s[–-]{1,2}\s|\s?：\s?|:\s+|\s?:(?=\p{Script=Han})|\s:(?=[A-Z]))(.{2,400})$/u;
const hasMeaning = (meaning: string) =>
  /\p{Script=Han}{2}|[A-Za-z]{2,}.*[\s/(]\S|[$=`]|\d.*[×x*/+]/u.test(meaning);

/** `term — meaning`, "X: …", "X：…". */
export const dividedDefinition: SentenceRule = (sentence, { language }) => {
  const found = divider.exec(bare(sentence));
  if (!found) return null;
  const [, before, after] = found as unknown as [string, string, string];
  const term = before.trim();
  if (announcement.test(term) || !isSubject(term) || !hasMeaning(after)) return null;
  return { rule: 'definition', kind: 'basic', front: whatIs(term, language), back: after.trim() };
};

/** A judgement of the moment instead of a meaning. */
const opinion =
  /^(?:very |really |so |too |quite |pretty |很|挺|太|真|非常|比较)?(?:hard|easy|difficult|important|boring|annoying|nice|cool|good|bad|weird|done|fine|ok|over|here|there|missing|wrong|broken|enough|重要|难|简单|烦|奇怪|对的|错的|这样的?|一样的?)[.。!！]?$/iu;
const article = /^(?:a|an|the|one|another|simply|just|basically|nothing|where|when|what|how|\$|`|\d)\b/i;

/** "X is …", "X 是 …". An adjective is no answer to "What is X?", so it becomes the gap of the sentence. */
export const copulaDefinition: SentenceRule = (sentence, { language, names }) => {
  const text = bare(sentence);
  const found = language === 'zh' ? chinese[0]?.[0].exec(text) : copula.exec(text);
  if (!found) return null;
  const [, before, verb, after] = found as unknown as [string, string, string, string];
  const subject = before.trim();
  const meaning = after.trim();
  if (announcement.test(subject) || !isSubject(subject) || opinion.test(meaning) || !names(text)) return null;
  const basic = { rule: 'definition', kind: 'basic', back: meaning } as const;
  if (language === 'zh') return { ...basic, front: whatIs(subject, language) };
  const used = /^used (to|for|as|in) (.+)$/i.exec(meaning);
  if (used) return { ...basic, front: `What ${verb} ${lowerArticle(subject)} used for?` };
  if (article.test(meaning)) return { ...basic, front: whatIs(subject, language, verb) };
  return { rule: 'definition', kind: 'cloze', front: `${subject} ${verb} […].`, back: meaning };
};
