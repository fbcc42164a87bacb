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
  if (error instanceof AppError) {
    const [en, zh] = [error.in('en'), error.in('zh')];
    return {
      code: error.code,
      what: { en: en.message, zh: zh.message },
      remedy: { en: en.remedy, zh: zh.remedy },
    };
  }
  log(`proof failure ${id}`, error);
  return {
    code: 'unavailable',
    what: {
      en: `the run failed in a way we did not foresee (failure ${id})`,
      zh: `运行以我们没有料到的方式失败了（编号 ${id}）`,
    },
    remedy: {
      en: 'Reset the settings and run again; if it stays, report the failure with this id and the link.',
      zh: '请恢复默认设置再运行；若仍失败，请把编号和链接报告给我们。',
    },
  };
}
