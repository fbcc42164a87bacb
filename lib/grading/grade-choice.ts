import type { Bilingual } from '@/lib/kernel/bilingual';
import { type AnswerMark, marked, unreadable } from './answer-mark';
import { answerText } from './answer-text';

interface Option {
  value: string;
  label: Bilingual;
}

/** Marks a choice, given as the option's value or as its label in either language. */
export function gradeChoice(given: string, right: string, options: readonly Option[]): AnswerMark {
  const text = answerText(given).toLowerCase();
  const names = ({ value, label }: Option) => [value, label.en, label.zh];
  const same = (name: string) => answerText(name).toLowerCase() === text;
  // An exact value first: two values may differ in case alone.
  const chosen =
    options.find(({ value }) => value === given) ??
    (text === '' ? undefined : options.find((option) => names(option).some(same)));
  if (!chosen) {
    const all = (language: 'en' | 'zh') => options.map(({ label }) => label[language]);
    return unreadable(given, {
      en: `one of: ${all('en').join(', ')}`,
      zh: `以下之一：${all('zh').join('、')}`,
    });
  }
  const { label } = chosen;
  if (chosen.value === right) {
    return marked(true, chosen.value, `“${label.en}” is right.`, `正确：“${label.zh}”。`);
  }
  const wanted = options.find(({ value }) => value === right)?.label ?? { en: right, zh: right };
  return marked(
    false,
    chosen.value,
    `It is “${wanted.en}”, not “${label.en}”.`,
    `应为“${wanted.zh}”，而不是“${label.zh}”。`,
  );
}
