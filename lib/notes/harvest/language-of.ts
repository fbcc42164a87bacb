import type { Language } from '@/lib/kernel/bilingual';

const han = /\p{Script=Han}/gu;
const latinWord = /[A-Za-z]{2,}/g;

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** The language a question about the text is put in. Chinese notes are full of English terms, so half is enough. */
export function languageOf(text: string): Language {
  const chinese = count(text, han);
  return chinese > 0 && chinese * 2 >= count(text, latinWord) ? 'zh' : 'en';
}
