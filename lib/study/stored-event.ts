import type { ReviewEvent } from '@/lib/scheduling/review-event';

/** An event as the log holds it. */
export interface StoredEvent {
  event: ReviewEvent;
  /** The instant the device named, where its clock ran ahead and `event.at` is another; null otherwise. */
  sentAt: number | null;
  receivedAt: number;
  /**
   * Order of arrival in the learner's log, and so the cursor of the other devices. It follows the server's clock
   * (milliseconds since the epoch, but always above the one before), so that a server which lost its tail or was
   * restored from a backup never hands out a position again that some device has already read.
   */
  position: number;
}
