import { AppError } from '@/lib/kernel/app-error';

/** A failure the learner may read; what is not named becomes one plain sentence, and its text stays on the console. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  console.error('proof: unforeseen failure', error);
  return new AppError(
    'unavailable',
    { en: 'the result of this run could not be read', zh: '本次运行的结果无法读取' },
    { en: 'Reset the settings and run again.', zh: '请恢复默认设置后再运行。' },
  );
}
