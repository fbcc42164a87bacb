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
 * An error the learner may read. `message` names the thing and the value that is wrong; `remedy` says what to do.
 * Anything else that is thrown is unknown: the learner then sees an id, never its text.
 */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly remedy: string;

  constructor(code: AppErrorCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.remedy = remedy;
  }
}
