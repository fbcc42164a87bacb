import type { Bilingual, Language } from './bilingual';

/** Why a call was refused. The HTTP status and the tone of the message follow from it. */
export type AppErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'too-many'
  | 'too-large'
  | 'unavailable';

/**
 * An error that may be read. `what` names the thing and the value that is wrong; `remedy` says what to do. Text in one
 * language is for whoever runs or writes Viva; what a learner can meet is said in both.
 * Anything else that is thrown is unknown: the learner then sees an id, never its text.
 */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly remedy: string;
  private readonly said: { what: string | Bilingual; remedy: string | Bilingual };

  constructor(
    code: AppErrorCode,
    what: string | Bilingual,
    remedy: string | Bilingual,
    options?: ErrorOptions,
  ) {
    super(inLanguage(what, 'en'), options);
    this.name = 'AppError';
    this.code = code;
    this.remedy = inLanguage(remedy, 'en');
    this.said = { what, remedy };
  }

  /** What is wrong and what to do, in the reader's language. */
  in(language: Language): { message: string; remedy: string } {
    return { message: inLanguage(this.said.what, language), remedy: inLanguage(this.said.remedy, language) };
  }
}

const inLanguage = (text: string | Bilingual, language: Language) =>
  typeof text === 'string' ? text : text[language];
