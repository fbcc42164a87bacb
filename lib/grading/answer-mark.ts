import type { Bilingual } from '@/lib/kernel/bilingual';

/** How one typed answer stands to the right one. */
export interface AnswerMark {
  correct: boolean;
  /** The answer in canonical form; null when it could not be read, which is no mistake in the subject. */
  given: string | null;
  /** One sentence: why, with the values in it; or what was expected. */
  because: Bilingual;
}

/** An answer nobody can mark: says what was expected instead. */
export function unreadable(given: string, expected: Bilingual): AnswerMark {
  const blank = given.trim() === '';
  return {
    correct: false,
    given: null,
    because: {
      en: `${blank ? 'Nothing is written' : `“${given}” cannot be read`}: write ${expected.en}.`,
      zh: `${blank ? '还没有作答' : `无法识别“${given}”`}：请填写${expected.zh}。`,
    },
  };
}

export function marked(correct: boolean, given: string, en: string, zh: string): AnswerMark {
  return { correct, given, because: { en, zh } };
}
