import type { ReviewEvent } from '@/lib/scheduling/review-event';

/**
 * Writes drafts one after the other in the order they were made. A draft that could not be written stays at the head
 * and is tried again with the next `drain`, so a full disk loses nothing while the page is open.
 */
export function draftQueue(write: (draft: ReviewEvent) => Promise<void>) {
  const waiting: ReviewEvent[] = [];
  let draining: Promise<void> | null = null;

  async function drain(): Promise<void> {
    for (let draft = waiting[0]; draft; draft = waiting[0]) {
      await write(draft);
      waiting.shift();
    }
  }

  return {
    get size() {
      return waiting.length;
    },
    add(draft: ReviewEvent) {
      waiting.push(draft);
    },
    /** Settles when all are written; rejects with the first failure. */
    drain(): Promise<void> {
      draining ??= drain().finally(() => {
        draining = null;
      });
      return draining;
    },
  };
}
