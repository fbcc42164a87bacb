import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { type SyncReply, type SyncRequest, syncBatchSize } from '@/lib/study/sync-protocol';
import { countUnsent, deviceRow, unsent } from './event-log';
import type { ReviewDatabase } from './review-database';
import { sameLog } from './same-log';
import { agreeWith, readFromTheBeginning, sendEverythingAgain, storeReply } from './store-reply';
import { SyncFailure } from './sync-failure';

/**
 * Sends what waits and reads what is new, batch by batch, until both sides know the same log. Safe to break off and
 * to repeat at any point: a row changes only by what a reply says. `onChanged` gets the events to fold anew.
 */
export async function syncOnce(
  database: ReviewDatabase,
  post: (request: SyncRequest) => Promise<SyncReply>,
  onChanged: (events: readonly ReviewEvent[]) => void,
): Promise<void> {
  let healing = false;
  for (;;) {
    const { deviceId, cursor } = await deviceRow(database);
    const events = await unsent(database, syncBatchSize);
    const reply = await post({ deviceId, cursor, events });
    if (events.length > 0 && reply.accepted.length + reply.refused.length === 0)
      throw new SyncFailure(
        'server',
        `the server said nothing about the ${events.length} events it was sent`,
      );
    const changed = await storeReply(database, reply);
    if (changed.length > 0) onChanged(changed);
    if (reply.cursor < cursor) await readFromTheBeginning(database);
    else if (!reply.more && (await countUnsent(database)) === 0) {
      if (sameLog((await deviceRow(database)).acknowledged, reply.deviceLog)) return;
      if (healing) return agreeWith(database, reply.deviceLog);
      healing = true;
      await sendEverythingAgain(database);
    }
  }
}
