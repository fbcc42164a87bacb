import { AppError } from '@/lib/kernel/app-error';
import type { FailureMessage } from './proof-messages';

/**
 * What the page may know of a failure. A named error crosses whole; anything else becomes an id, and its text goes to
 * `log` under that id only.
 */
export function describeFailure(
  error: unknown,
  id: string,
  log: (text: string, error: unknown) => void,
): FailureMessage {
  if (error instanceof AppError) return { code: error.code, message: error.message, remedy: error.remedy };
  log(`proof failure ${id}`, error);
  return {
    code: 'unavailable',
    message: `the run failed in a way we did not foresee (failure ${id})`,
    remedy: 'Reset the settings and run again; if it stays, report the failure with this id and the link.',
  };
}
