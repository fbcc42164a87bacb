import { AppError } from '@/lib/kernel/app-error';

export function notLoaded(): AppError {
  return new AppError(
    'unavailable',
    'the part of the page that runs proofs could not be loaded',
    'Check the connection, reload the page and run again.',
  );
}

export function stuck(timeLimitMs: number): AppError {
  return new AppError(
    'unavailable',
    `the run gave no answer in ${Math.round(timeLimitMs / 1000)} s and was ended`,
    'Choose smaller settings or another backend, then run again.',
  );
}
