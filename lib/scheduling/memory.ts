/** Where a card stands: `new` never rated; `learning` and `relearning` in minute steps; `review` in days. */
export type MemoryPhase = 'new' | 'learning' | 'review' | 'relearning';

/** The FSRS state of one learner's card. Folded from the review log, never edited. */
export interface Memory {
  phase: MemoryPhase;
  /** Days until retrievability falls to 90 %; 0 while new. */
  stability: number;
  /** 1 (easy) to 10 (hard); 0 while new. */
  difficulty: number;
  /** Index of the learning step; 0 outside the steps. */
  step: number;
  /** Instant from which the card is due, ms since the epoch: exact in steps, the start of `dueDay` in review. */
  dueAt: number;
  /** Study day on which it is due. */
  dueDay: number;
  /** Instant and study day of the last rating; null while new. */
  lastAt: number | null;
  lastDay: number | null;
  /** Ratings so far, and how often a card in review was forgotten. */
  reps: number;
  lapses: number;
}

/** Everything the log says about one card. */
export interface CardHistory {
  cardId: string;
  memory: Memory;
  suspended: boolean;
  flagged: boolean;
  /** Study day for which it was buried, if any. */
  buriedDay: number | null;
  /** Forgotten so often that it wants repair, not another repetition. */
  leech: boolean;
  /** Study day of the first rating: counts against that day's new-card limit. */
  firstDay: number | null;
}
