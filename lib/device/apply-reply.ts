import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { SyncReply } from '@/lib/study/sync-protocol';
import type { LogRow } from './review-database';

/** What one reply changes in the log. */
export interface LogChange {
  put: LogRow[];
  /** Ids that became acknowledged by this reply and were not before. */
  acknowledged: string[];
  /** Events the page must fold anew: corrected ones and those of other devices. */
  changed: ReviewEvent[];
}

/**
 * The change a reply asks for. `known` gives the row of an id, if there is one. Nothing is ever taken out: accepted
 * events become `stored`, refused ones `refused` with the reason, adjusted ones get the server's time, and events of
 * other devices are added. An event of this device that the log no longer has comes back as `stored`.
 */
export function applyReply(
  reply: Pick<SyncReply, 'accepted' | 'refused' | 'adjusted' | 'events'>,
  deviceId: string,
  known: (id: string) => LogRow | undefined,
): LogChange {
  const rows = new Map<string, LogRow>();
  const acknowledged = new Set<string>();
  const changed = new Set<string>();
  const rowOf = (id: string) => rows.get(id) ?? known(id);

  for (const event of reply.events) {
    const row = rowOf(event.id);
    const own = event.deviceId === deviceId;
    if (row && (!own || row.state === 'stored') && row.at === event.at) continue;
    if (own && row?.state !== 'stored') acknowledged.add(event.id);
    if (!row || row.at !== event.at) changed.add(event.id);
    rows.set(event.id, {
      id: event.id,
      cardId: event.cardId,
      state: own ? 'stored' : 'foreign',
      at: event.at,
      event,
    });
  }
  for (const id of reply.accepted) {
    const row = rowOf(id);
    if (!row || row.state === 'stored' || row.state === 'foreign') continue;
    acknowledged.add(id);
    const { reason: _gone, ...kept } = row;
    rows.set(id, { ...kept, state: 'stored' });
  }
  for (const { id, reason } of reply.refused) {
    const row = rowOf(id);
    if (row?.state === 'waiting') rows.set(id, { ...row, state: 'refused', reason });
  }
  for (const { id, at } of reply.adjusted) {
    const row = rowOf(id);
    if (!row || row.at === at) continue;
    changed.add(id);
    rows.set(id, { ...row, at, event: { ...row.event, at } });
  }
  return {
    put: [...rows.values()],
    acknowledged: [...acknowledged],
    changed: [...rows.values()].filter((row) => changed.has(row.id)).map((row) => row.event),
  };
}
