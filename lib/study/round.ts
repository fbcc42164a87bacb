import type { Card } from '@/lib/notes/card';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { StudySettings } from './study-settings';

/** One card of a round with its complete log: the device folds it itself, together with what it has not sent yet. */
export interface RoundCard {
  card: Card;
  events: readonly ReviewEvent[];
}

/** One daily study go, as the server hands it to the device. */
export interface Round {
  learnerId: string;
  settings: StudySettings;
  /** Card ids in the order of asking. */
  queue: readonly string[];
  /** The cards of the queue, and those of the learner's latest events, so that undo works after a reload. */
  cards: readonly RoundCard[];
  counts: {
    /** Due today and not yet done, new cards included, after the daily limits. */
    waiting: number;
    fresh: number;
    doneToday: number;
  };
}
