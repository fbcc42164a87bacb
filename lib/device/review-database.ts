import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { LogDigest } from '@/lib/study/sync-protocol';

/**
 * Where an event stands. `waiting`: made here, not yet acknowledged. `stored`: made here, acknowledged by the server.
 * `refused`: made here, will never be taken as it is. `foreign`: made by another device of the learner.
 */
export type EventState = 'waiting' | 'stored' | 'refused' | 'foreign';

/** One row of the log. Rows are never deleted: they heal a server that lost its own. */
export interface LogRow {
  id: string;
  cardId: string;
  state: EventState;
  at: number;
  event: ReviewEvent;
  /** Why the server refused it. */
  reason?: string;
}

/** The one row about this browser itself. */
export interface DeviceRow {
  key: 'device';
  deviceId: string;
  /** The last sequence number given out, and the last instant: both only grow. */
  seq: number;
  lastAt: number;
  /** How far the learner's log has been read. */
  cursor: number;
  /** The device's own acknowledged events, kept in step with their rows. */
  acknowledged: LogDigest;
}

interface ReviewSchema extends DBSchema {
  events: { key: string; value: LogRow; indexes: { cardId: string; state: EventState; at: number } };
  meta: { key: 'device'; value: DeviceRow };
}

export type ReviewDatabase = IDBPDatabase<ReviewSchema>;

/** Each learner has a database of their own, so that two people can share a browser. */
export const databaseName = (learnerId: string) => `viva-${learnerId}`;

/** Opens (and on the first visit makes) the learner's log in this browser. `newDeviceId` is used once only. */
export async function openReviewDatabase(learnerId: string, newDeviceId: string): Promise<ReviewDatabase> {
  const database = await openDB<ReviewSchema>(databaseName(learnerId), 1, {
    upgrade(db) {
      const events = db.createObjectStore('events', { keyPath: 'id' });
      events.createIndex('cardId', 'cardId');
      events.createIndex('state', 'state');
      events.createIndex('at', 'at');
      db.createObjectStore('meta', { keyPath: 'key' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const writing = database.transaction('meta', 'readwrite', { durability: 'strict' });
  if (!(await writing.store.get('device'))) {
    const acknowledged = { count: 0, digest: '0000000000000000' };
    await writing.store.put({
      key: 'device',
      deviceId: newDeviceId,
      seq: 0,
      lastAt: 0,
      cursor: 0,
      acknowledged,
    });
  }
  await writing.done;
  return database;
}
