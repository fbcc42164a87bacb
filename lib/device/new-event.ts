import { uuidV7 } from '@/lib/kernel/uuid-v7';
import type { ReviewEvent } from '@/lib/scheduling/review-event';

type HeadField = 'id' | 'deviceId' | 'seq' | 'at' | 'zone';
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What the learner did, before the device says who, when and where. */
export type ReviewAct = DistributiveOmit<ReviewEvent, HeadField>;

/** What the device adds. `random` needs at least 10 bytes from a cryptographic source. */
export interface EventStamp {
  deviceId: string;
  seq: number;
  /** Milliseconds since the epoch. */
  at: number;
  /** IANA zone. */
  zone: string;
  random: Uint8Array;
}

/** An act of the learner as an immutable event. */
export function newEvent(act: ReviewAct, stamp: EventStamp): ReviewEvent {
  const { random, ...head } = stamp;
  return { ...act, ...head, id: uuidV7(stamp.at, random) };
}
