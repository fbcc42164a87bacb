import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { nextInstant } from './next-instant';
import type { DeviceRow, LogRow, ReviewDatabase } from './review-database';

/** Reads the row about this browser; `openReviewDatabase` has made it. */
export async function deviceRow(database: ReviewDatabase): Promise<DeviceRow> {
  const row = await database.get('meta', 'device');
  if (!row) throw new Error('the review log has no device row: it was not opened by openReviewDatabase');
  return row;
}

/**
 * Writes a drafted event into the log and gives it back as kept. One strict transaction takes the device id and the
 * next sequence number and writes the event, so two tabs never share a number; it settles when the browser has put it
 * on disk. Writing the same id again changes nothing.
 */
export async function append(database: ReviewDatabase, draft: ReviewEvent): Promise<ReviewEvent> {
  const writing = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const [events, meta] = [writing.objectStore('events'), writing.objectStore('meta')];
  const [kept, device] = await Promise.all([events.get(draft.id), meta.get('device')]);
  if (kept) return kept.event;
  if (!device) throw new Error('the review log has no device row: it was not opened by openReviewDatabase');
  const at = nextInstant(draft.at, device.lastAt);
  const event = { ...draft, at, deviceId: device.deviceId, seq: device.seq + 1 };
  events.add({ id: event.id, cardId: event.cardId, state: 'waiting', at, event });
  meta.put({ ...device, seq: event.seq, lastAt: at });
  await writing.done;
  return event;
}

/** Everything this browser knows about one card, in no particular order. */
export async function eventsOf(database: ReviewDatabase, cardId: string): Promise<ReviewEvent[]> {
  return (await database.getAllFromIndex('events', 'cardId', cardId)).map((row) => row.event);
}

/**
 * The latest events of any card made before an instant, newest first: what undo goes back through after a reload.
 */
export async function latestEvents(
  database: ReviewDatabase,
  before: number,
  atMost: number,
): Promise<ReviewEvent[]> {
  const events: ReviewEvent[] = [];
  const range = IDBKeyRange.upperBound(before, true);
  let cursor = await database.transaction('events').store.index('at').openCursor(range, 'prev');
  while (cursor && events.length < atMost) {
    events.push(cursor.value.event);
    cursor = await cursor.continue();
  }
  return events;
}

/** Events not yet acknowledged, in the order they were made; at most `atMost`. */
export async function unsent(database: ReviewDatabase, atMost: number): Promise<ReviewEvent[]> {
  const rows = await database.getAllFromIndex('events', 'state', 'waiting');
  const events = rows.map((row) => row.event).sort((a, b) => a.seq - b.seq);
  return events.slice(0, atMost);
}

/** Events the server will not take, with its reasons. */
export async function refused(database: ReviewDatabase): Promise<LogRow[]> {
  return database.getAllFromIndex('events', 'state', 'refused');
}

/** How many events wait to be sent. */
export async function countUnsent(database: ReviewDatabase): Promise<number> {
  return database.countFromIndex('events', 'state', 'waiting');
}
