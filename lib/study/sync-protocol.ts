import type { ReviewEvent } from '@/lib/scheduling/review-event';

/** At most this many events travel in one request, either way. */
export const syncBatchSize = 500;

/**
 * What a device and the server both know of one device's log. `digest` is the XOR of a 64-bit hash of every event id,
 * as 16 hex digits: order and duplicates do not matter, a lost or foreign event does.
 */
export interface LogDigest {
  count: number;
  digest: string;
}

/** `POST /api/sync`. The learner comes from the session, never from the body. */
export interface SyncRequest {
  deviceId: string;
  /** How far this device has read the learner's log; 0 at first. */
  cursor: number;
  events: readonly ReviewEvent[];
}

export interface SyncReply {
  /** Ids now stored, whether by this request or by an earlier one whose answer was lost. */
  accepted: readonly string[];
  /** Ids that will never be stored as they are; the device keeps them and shows them. */
  refused: readonly { id: string; reason: string }[];
  /** Events stored with another time than sent, because the device's clock ran ahead: the device corrects its copy. */
  adjusted: readonly { id: string; at: number }[];
  /** Events of the learner's other devices after the request's cursor. */
  events: readonly ReviewEvent[];
  cursor: number;
  /** More events wait after `cursor`. */
  more: boolean;
  /**
   * The server's log of this device after the request. When it is not what the device knows to be acknowledged, the
   * server has lost its tail or is an old backup: the device sends its whole log again from cursor 0.
   */
  deviceLog: LogDigest;
}
