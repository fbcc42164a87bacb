import { AppError } from '@/lib/kernel/app-error';

/** The worker's script, or TensorFlow.js inside it, did not arrive. */
export function notLoaded(): AppError {
  return new AppError(
    'unavailable',
    { en: 'the part of the page that runs proofs could not be loaded', zh: '页面中运行证明的部分没能加载' },
    { en: 'Check the connection, reload the page and run again.', zh: '请检查网络，刷新页面后再运行。' },
  );
}

/** The worker did not answer past the time limit and was ended. */
export function stuck(timeLimitMs: number): AppError {
  const seconds = Math.round(timeLimitMs / 1000);
  return new AppError(
    'unavailable',
    {
      en: `the run gave no answer in ${seconds} s and was ended`,
      zh: `运行 ${seconds} 秒仍无结果，已被终止`,
    },
    {
      en: 'Choose smaller settings or another backend, then run again.',
      zh: '请调小参数或换一个后端，再运行。',
    },
  );
}
