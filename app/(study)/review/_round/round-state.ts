import type { Card } from '@/lib/notes/card';
import type { CardHistory } from '@/lib/scheduling/memory';
import type { Confidence, ReviewEvent } from '@/lib/scheduling/review-event';
import type { SchedulerSettings } from '@/lib/scheduling/scheduler-settings';

/** What the learner has put in for the card on the desk. Gone with the next card. */
export interface Attempt {
  given: string;
  confidence: Confidence | null;
  /** The card is shown in the other language. */
  swapped: boolean;
  proofOpen: boolean;
  /** What the proof said about the locked prediction, once it ran here: right, wrong. */
  predicted: boolean | null;
  /** From the first paint of the card to the reveal, in milliseconds. */
  answerMs: number;
}

/** A round as this device sees it: everything but `current` and `attempt` is folded from the log. */
export interface RoundState {
  settings: SchedulerSettings;
  cards: Readonly<Record<string, Card>>;
  /** Card ids in the order of asking, as opened, plus those an undo brought back. */
  queue: readonly string[];
  /** Cards that an undo brought back: asked before all others. */
  broughtBack: readonly string[];
  /** The union of what the server sent, what this browser keeps and what was done since; by card. */
  log: Readonly<Record<string, readonly ReviewEvent[]>>;
  histories: Readonly<Record<string, CardHistory>>;
  current: string | null;
  phase: 'asking' | 'revealed';
  attempt: Attempt;
  /** Counts the cards put on the desk. */
  shown: number;
  /** The latest instant and zone the round knows of. */
  now: { at: number; zone: string };
  /** Cards done before this round was opened, today. */
  doneBefore: number;
}

export const freshAttempt: Attempt = {
  given: '',
  confidence: null,
  swapped: false,
  proofOpen: false,
  predicted: null,
  answerMs: 0,
};
