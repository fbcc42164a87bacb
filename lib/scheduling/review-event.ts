import type { Rating } from './rating';

/** What every event carries. Events are immutable; the log of them is the truth, everything else is folded from it. */
interface EventHead {
  /** UUIDv7 made on the device: the idempotency key. */
  id: string;
  deviceId: string;
  /** Counts up by one per device; orders events of one device that share a millisecond. */
  seq: number;
  cardId: string;
  /** Instant of the act, milliseconds since the epoch, by the device's clock. */
  at: number;
  /** IANA zone the device was in, e.g. "Asia/Shanghai": the study day follows from it. */
  zone: string;
}

/** How sure the learner was before seeing the answer, in per cent. */
export type Confidence = 50 | 70 | 90 | 99;

/** One rating of one card. */
export interface Rated extends EventHead {
  kind: 'rated';
  rating: Rating;
  /** From the card's first paint to the reveal, in milliseconds. */
  answerMs: number;
  /** The revision of the card's words that was shown. */
  revision: string;
  /** What the evidence proposed, if anything; the learner confirmed or overrode it. */
  proposed?: Rating;
  confidence?: Confidence;
}

/** Takes one earlier event back, wherever it was made. Undoing an undo has no meaning and is ignored. */
export interface Undone extends EventHead {
  kind: 'undone';
  target: string;
}

interface Suspended extends EventHead {
  kind: 'suspended';
  suspended: boolean;
}

/** Hides the card for the rest of the study day. */
interface Buried extends EventHead {
  kind: 'buried';
}

/** Marks the card as wrong or unclear, for its author. */
interface Flagged extends EventHead {
  kind: 'flagged';
  flagged: boolean;
}

export type ReviewEvent = Rated | Undone | Suspended | Buried | Flagged;
