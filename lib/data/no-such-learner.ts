import { AppError } from '@/lib/kernel/app-error';

/** The error every store throws for an id that no learner has. */
export function noSuchLearner(learnerId: string): AppError {
  return new AppError('missing', `There is no learner ${learnerId}.`, 'Sign in again.');
}
