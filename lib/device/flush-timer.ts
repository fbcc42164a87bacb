import { backoffMs } from './backoff';

/** A little later than the last grade, so that quick grades travel together. */
const gatherMs = 400;

/**
 * Decides when to try: soon after a grade, later after each failure, at once when the browser says that something
 * changed (online, focus, shown, about to be hidden).
 */
export function flushTimer(attempt: () => Promise<boolean>, random: () => number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function arm(waitMs: number) {
    clearTimeout(timer);
    timer = setTimeout(run, waitMs);
  }
  async function run() {
    clearTimeout(timer);
    timer = undefined;
    if (await attempt()) failures = 0;
    else arm(backoffMs(++failures, random()));
  }
  /** What went wrong before says nothing about now. */
  const atOnce = () => {
    failures = 0;
    void run();
  };

  return {
    soon() {
      if (failures === 0) arm(gatherMs);
    },
    atOnce,
    /** Listens to the browser until the returned function is called. */
    listen(): () => void {
      window.addEventListener('online', atOnce);
      window.addEventListener('focus', atOnce);
      document.addEventListener('visibilitychange', atOnce);
      return () => {
        clearTimeout(timer);
        window.removeEventListener('online', atOnce);
        window.removeEventListener('focus', atOnce);
        document.removeEventListener('visibilitychange', atOnce);
      };
    },
  };
}
