import type { Card } from '@/lib/notes/card';
import type { CardHistory } from '@/lib/scheduling/memory';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { ProofRun } from './proof-run';
import type { StoredEvent } from './stored-event';
import type { StudySettings } from './study-settings';
import type { LogDigest } from './sync-protocol';

/** What the use-cases need from outside. Every call of a store takes the learner first and sees nothing of others. */

export interface CourseReader {
  card(id: string): Card | undefined;
  /** In the order of the course: prerequisites first. */
  cards(): readonly Card[];
}

export interface EventStore {
  /** Runs `work` in one transaction while no one else changes this learner's log. Throws `missing` for no learner. */
  locked<T>(learnerId: string, work: (log: LockedLog) => Promise<T>): Promise<T>;
  /** All events of these cards, in no particular order. */
  ofCards(learnerId: string, cardIds: readonly string[]): Promise<ReviewEvent[]>;
  /** The latest by arrival, newest first. */
  latest(learnerId: string, limit: number): Promise<ReviewEvent[]>;
  /** In order of arrival, after a position (0: from the beginning). */
  after(learnerId: string, position: number, limit: number): Promise<StoredEvent[]>;
  /** Median `answerMs` of the latest ratings; null before the first. */
  medianAnswerMs(learnerId: string): Promise<number | null>;
}

/** One learner's log while it is locked. */
export interface LockedLog {
  readonly settings: StudySettings;
  /** What the memories were folded with, as `foldVersionOf` names it. */
  readonly foldVersion: string;
  /** Of the latest event; 0 for an empty log. */
  readonly lastPosition: number;
  find(ids: readonly string[]): Promise<StoredEvent[]>;
  append(events: readonly StoredEvent[]): Promise<void>;
  ofCards(cardIds: readonly string[]): Promise<ReviewEvent[]>;
  saveMemories(histories: readonly CardHistory[]): Promise<void>;
  deviceLog(deviceId: string): Promise<LogDigest>;
  saveDeviceLog(deviceId: string, digest: LogDigest): Promise<void>;
  /** Up to `limit` events of other devices after a position, in order of arrival. */
  ofOtherDevices(deviceId: string, position: number, limit: number): Promise<StoredEvent[]>;
  /** Ids of cards that have events, in order, after the given one ('' at first). */
  cardIdsAfter(cardId: string, limit: number): Promise<string[]>;
  /** Empties the cache and names what it will be folded with from now on. */
  forgetMemories(foldVersion: string): Promise<void>;
}

export interface MemoryStore {
  of(learnerId: string, cardIds: readonly string[]): Promise<CardHistory[]>;
  /** Cards in minute steps, neither suspended nor buried on `today`. */
  inSteps(learnerId: string, today: number): Promise<CardHistory[]>;
  /**
   * The `limit` least retrievable cards in review on `today`, neither suspended nor buried that day; with `dueOnly` only
   * those that are due. Exact: the same cards as sorting all of them would give, but for the choice among equals.
   */
  leastRetrievable(learnerId: string, today: number, limit: number, dueOnly: boolean): Promise<CardHistory[]>;
  /** Which of these cards may not be asked as new: rated before, suspended, or buried on `today`. */
  notFresh(learnerId: string, cardIds: readonly string[], today: number): Promise<string[]>;
  /** Cards last rated on `today`, and on which study day each was first rated. */
  ratedOn(learnerId: string, today: number): Promise<{ cardId: string; firstDay: number }[]>;
  /** Cards in review that fall due on each of the next `days` days; index 0 is `today` and holds what is overdue. */
  forecast(learnerId: string, today: number, days: number): Promise<number[]>;
  /** By card id, after the given one ('' at first). */
  after(learnerId: string, cardId: string, limit: number): Promise<CardHistory[]>;
}

export interface SettingsStore {
  /** Throws `missing` for no learner. */
  read(learnerId: string): Promise<{ settings: StudySettings; foldVersion: string }>;
  change(learnerId: string, settings: StudySettings): Promise<void>;
}

export interface ProofRunStore {
  /** True when stored, by this call or by an earlier one; false when another run has that id. */
  add(learnerId: string, run: ProofRun): Promise<boolean>;
  /** Newest first; of one demo, or of all. */
  latest(learnerId: string, demoId: string | null, limit: number): Promise<ProofRun[]>;
  /** Of each of these demos the latest run, and the latest with a prediction where that is another; newest first. */
  latestOfEach(learnerId: string, demoIds: readonly string[]): Promise<ProofRun[]>;
  /** In order of id, after the given one (null at first). */
  after(learnerId: string, id: string | null, limit: number): Promise<ProofRun[]>;
}

/** What an export says of the learner besides the studies. */
export interface LearnerProfile {
  email: string | null;
  name: string | null;
  createdAt: number;
  accounts: readonly { provider: string; providerAccountId: string; createdAt: number }[];
}

export interface LearnerStore {
  profile(learnerId: string): Promise<LearnerProfile | null>;
  /** Takes the learner and everything of theirs away for good. */
  delete(learnerId: string): Promise<void>;
}
