import { uuidV7 } from '@/lib/kernel/uuid-v7';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { draftQueue } from './draft-queue';
import { append, countUnsent, deviceRow, eventsOf, latestEvents, refused } from './event-log';
import { flushTimer } from './flush-timer';
import { newEvent, type ReviewAct } from './new-event';
import { nextInstant } from './next-instant';
import { postSync } from './post-sync';
import { openReviewDatabase } from './review-database';
import { failureKind } from './sync-failure';
import { syncOnce } from './sync-once';
import { initialSyncState, watched } from './sync-state';

/** What the room does not take for itself. */
export interface DeviceClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** IANA zone of the device. */
  zone(): string;
}

let asked = false;

/** Asks the browser, once, not to clear its storage when space gets short. Its answer changes nothing here. */
function keepForGood(): void {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => {});
}

/** So many events are read at a time on the way back through the log. */
const pageOfLog = 100;

/**
 * The learner's log in this browser with everything around it: drafts are written, waiting events are sent in the
 * background by one tab at a time, and every tab hears of every event. Browser only.
 */
export function reviewDevice(learnerId: string, clock: DeviceClock) {
  const random = () => crypto.getRandomValues(new Uint8Array(10));
  const opened = openReviewDatabase(learnerId, uuidV7(clock.now(), random()));
  opened.catch(() => state.set({ problem: 'storage' }));
  const state = watched(initialSyncState);
  const listeners = new Set<(events: readonly ReviewEvent[]) => void>();
  const channel = new BroadcastChannel(`viva-${learnerId}`);
  let last = { deviceId: '', seq: 0, at: 0 };

  const hear = (events: readonly ReviewEvent[]) => {
    for (const listener of listeners) listener(events);
  };
  const tell = (events: readonly ReviewEvent[]) => {
    hear(events);
    channel.postMessage(events);
  };
  channel.onmessage = ({ data }: MessageEvent<readonly ReviewEvent[]>) => {
    hear(data);
    void count();
  };

  const queue = draftQueue(async (draft) => {
    const kept = await append(await opened, draft);
    if (kept.deviceId !== draft.deviceId || kept.seq !== draft.seq || kept.at !== draft.at) hear([kept]);
    last = { deviceId: kept.deviceId, seq: Math.max(last.seq, kept.seq), at: Math.max(last.at, kept.at) };
    channel.postMessage([kept]);
  });

  async function count(): Promise<void> {
    const database = await opened;
    const [waiting, rows] = await Promise.all([countUnsent(database), refused(database)]);
    const before = state.get().attention;
    const attention = rows.map(({ id, cardId, reason = '' }) => ({ id, cardId, reason }));
    const same = attention.length === before.length && attention.every(({ id }, i) => id === before[i]?.id);
    state.set({ waiting, unwritten: queue.size, ready: true, ...(same ? {} : { attention }) });
  }

  async function flush(): Promise<boolean> {
    try {
      const database = await opened;
      await queue.drain();
      await count();
      await navigator.locks.request(`viva-sync-${learnerId}`, { ifAvailable: true }, async (lock) => {
        if (lock) await syncOnce(database, (request) => postSync(learnerId, request), tell);
      });
      state.set({ problem: null });
      await count();
      channel.postMessage([]);
      return true;
    } catch (error) {
      state.set({ problem: failureKind(error), unwritten: queue.size });
      return false;
    }
  }

  const timer = flushTimer(flush, Math.random);

  return {
    state,
    flush,
    /** Empty until the log has been read. */
    deviceId: () => last.deviceId,
    /**
     * Takes an act down: gives its event at once, writes it in the background, sends it a little later. `notBefore` is
     * the card's latest instant, so that a device whose clock is behind does not answer before it was asked.
     */
    record(act: ReviewAct, notBefore = 0): ReviewEvent {
      const at = nextInstant(Math.max(clock.now(), notBefore), last.at);
      last = { ...last, seq: last.seq + 1, at };
      const draft = newEvent(act, { ...last, zone: clock.zone(), random: random() });
      queue.add(draft);
      keepForGood();
      state.set({ unwritten: queue.size });
      queue
        .drain()
        .then(count)
        .catch((error) => state.set({ problem: failureKind(error), unwritten: queue.size }));
      timer.soon();
      return draft;
    },
    /** What this browser knows of these cards, and the learner's latest acts on any card. */
    async history(cardIds: readonly string[]): Promise<ReviewEvent[]> {
      const database = await opened;
      const { deviceId, seq, lastAt } = await deviceRow(database);
      last = { deviceId, seq: Math.max(last.seq, seq), at: Math.max(last.at, lastAt) };
      const latest = await latestEvents(database, Number.MAX_SAFE_INTEGER, pageOfLog);
      const perCard = await Promise.all(cardIds.map((cardId) => eventsOf(database, cardId)));
      await count();
      return [...latest, ...perCard.flat()];
    },
    /** A page of this browser's log before an instant, newest first; empty at its beginning. */
    async before(at: number): Promise<ReviewEvent[]> {
      return latestEvents(await opened, at, pageOfLog);
    },
    onEvents(listener: (events: readonly ReviewEvent[]) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Starts sending in the background; stops when the returned function is called. */
    start(): () => void {
      const stop = timer.listen();
      timer.atOnce();
      return stop;
    },
  };
}

export type ReviewDevice = ReturnType<typeof reviewDevice>;
