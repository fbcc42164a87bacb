import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { joinDigests, logDigest } from '@/lib/study/digest';
import type { LogDigest, SyncReply } from '@/lib/study/sync-protocol';
import { applyReply } from './apply-reply';
import type { DeviceRow, LogRow, ReviewDatabase } from './review-database';

/** Writes a reply into the log in one transaction. Returns the events the page must fold anew. */
export async function storeReply(database: ReviewDatabase, reply: SyncReply): Promise<ReviewEvent[]> {
  const writing = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const [events, meta] = [writing.objectStore('events'), writing.objectStore('meta')];
  const device = await meta.get('device');
  if (!device) throw new Error('the review log has no device row: it was not opened by openReviewDatabase');
  const ids = new Set([
    ...reply.accepted,
    ...reply.events.map((event) => event.id),
    ...[...reply.refused, ...reply.adjusted].map(({ id }) => id),
  ]);
  const known = new Map<string, LogRow>();
  for (const row of await Promise.all([...ids].map((id) => events.get(id)))) {
    if (row) known.set(row.id, row);
  }
  const change = applyReply(reply, device.deviceId, (id) => known.get(id));
  for (const row of change.put) events.put(row);
  const acknowledged = joinDigests(device.acknowledged, logDigest(change.acknowledged));
  meta.put({ ...device, cursor: reply.cursor, acknowledged });
  await writing.done;
  return change.changed;
}

/**
 * Starts the healing of a server that lost its tail or is an old backup: every event of this device that was
 * acknowledged waits again, and the learner's log is read from its beginning.
 */
export async function sendEverythingAgain(database: ReviewDatabase): Promise<void> {
  const writing = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const [events, meta] = [writing.objectStore('events'), writing.objectStore('meta')];
  const device = await meta.get('device');
  if (!device) throw new Error('the review log has no device row: it was not opened by openReviewDatabase');
  for (const row of await events.index('state').getAll('stored')) events.put({ ...row, state: 'waiting' });
  meta.put({ ...device, cursor: 0, acknowledged: logDigest([]) });
  await writing.done;
}

/** Reads the learner's whole log anew: the server's own count of it went back, so it was restored from a backup. */
export async function readFromTheBeginning(database: ReviewDatabase): Promise<void> {
  await changeDevice(database, { cursor: 0 });
}

/** Takes the server's count as the common one, after every event of this device was sent again and accepted. */
export async function agreeWith(database: ReviewDatabase, serverLog: LogDigest): Promise<void> {
  await changeDevice(database, { acknowledged: serverLog });
}

async function changeDevice(
  database: ReviewDatabase,
  change: Partial<Pick<DeviceRow, 'cursor' | 'acknowledged'>>,
): Promise<void> {
  const writing = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const device = await writing.store.get('device');
  if (device) writing.store.put({ ...device, ...change });
  await writing.done;
}
