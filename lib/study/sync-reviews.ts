import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { joinDigests, logDigest } from './digest';
import { ensureFolded, foldInto } from './ensure-folded';
import type { EventStore, LockedLog } from './ports';
import { isSameEvent } from './same-event';
import type { StoredEvent } from './stored-event';
import { type SyncReply, syncBatchSize } from './sync-protocol';
import type { ParsedSync } from './sync-request';

/** How far a device's clock may run ahead of ours before its events are set back. */
const toleranceMs = 5 * 60_000;

/**
 * Takes a device's events into the log and answers with what other devices added. Sending the same events again, in any
 * order and any batches, changes nothing and answers the same. The log, the memories folded from it and the device's
 * digest change together or not at all.
 */
export function syncReviews(
  needs: { events: EventStore },
  learnerId: string,
  request: ParsedSync,
  now: number,
): Promise<SyncReply> {
  return needs.events.locked(learnerId, async (log) => {
    await ensureFolded(log);
    const { fresh, accepted, refused, adjusted } = await sift(log, request.events, now);
    if (fresh.length > 0) {
      await log.append(fresh);
      await foldInto(log, [...new Set(fresh.map(({ event }) => event.cardId))]);
      await addToDeviceLogs(log, fresh);
    }
    const lastPosition = fresh.at(-1)?.position ?? log.lastPosition;
    const others = await log.ofOtherDevices(request.deviceId, request.cursor, syncBatchSize + 1);
    const page = others.slice(0, syncBatchSize);
    const more = others.length > page.length;
    return {
      accepted,
      refused: [...request.malformed, ...refused],
      adjusted,
      events: page.map(({ event }) => event),
      // A cursor below the device's own says that this log has lost its tail: the device then reads it from the start.
      cursor: more ? (page.at(-1)?.position ?? request.cursor) : lastPosition,
      more,
      deviceLog: await log.deviceLog(request.deviceId),
    };
  });
}

interface Sifted {
  /** To be stored, in the order sent. */
  fresh: StoredEvent[];
  accepted: string[];
  refused: { id: string; reason: string }[];
  adjusted: { id: string; at: number }[];
}

async function sift(log: LockedLog, sent: readonly ReviewEvent[], now: number): Promise<Sifted> {
  const known = new Map<string, StoredEvent>();
  if (sent.length > 0)
    for (const stored of await log.find(sent.map(({ id }) => id))) known.set(stored.event.id, stored);
  const sifted: Sifted = { fresh: [], accepted: [], refused: [], adjusted: [] };
  const settled = new Set<string>();
  let position = log.lastPosition;
  for (const event of sent) {
    const before = known.get(event.id);
    if (before && !isSameEvent(event, before)) {
      sifted.refused.push({ id: event.id, reason: 'id: is stored already with other content' });
      continue;
    }
    const stored = before ?? clamp(event, now, Math.max(position + 1, now));
    if (!before) {
      position = stored.position;
      known.set(event.id, stored);
      sifted.fresh.push(stored);
    }
    if (settled.has(event.id)) continue;
    settled.add(event.id);
    sifted.accepted.push(event.id);
    if (stored.event.at !== event.at) sifted.adjusted.push({ id: event.id, at: stored.event.at });
  }
  return sifted;
}

function clamp(event: ReviewEvent, now: number, position: number): StoredEvent {
  const at = Math.min(event.at, now + toleranceMs);
  return {
    event: { ...event, at },
    sentAt: at === event.at ? null : event.at,
    receivedAt: now,
    position,
  };
}

async function addToDeviceLogs(log: LockedLog, fresh: readonly StoredEvent[]): Promise<void> {
  for (const deviceId of new Set(fresh.map(({ event }) => event.deviceId))) {
    const ids = fresh.filter(({ event }) => event.deviceId === deviceId).map(({ event }) => event.id);
    await log.saveDeviceLog(deviceId, joinDigests(await log.deviceLog(deviceId), logDigest(ids)));
  }
}
