import { setTimeout as sleep } from 'node:timers/promises';
import type { SyncReply, SyncRequest } from '@/lib/study/sync-protocol';
import type { Faults } from './faults';

const patienceMs = 5000;

/** How many requests are on their way, so that the server can be killed while it works. */
export interface Traffic {
  inFlight: number;
}

/**
 * A bad network to the sync route: answers are dropped (before the server worked, while it worked, after it committed)
 * and requests arrive twice. Null is all the device learns of a failure.
 */
export function badNetwork(
  origin: string,
  cookie: string,
  faults: Faults,
  traffic: Traffic,
  random: () => number,
) {
  async function post(request: SyncRequest, cutAfterMs: number | null): Promise<SyncReply | null> {
    const patience = AbortSignal.timeout(patienceMs);
    const cut = new AbortController();
    const signal = AbortSignal.any([patience, cut.signal]);
    traffic.inFlight += 1;
    try {
      if (cutAfterMs !== null) void sleep(cutAfterMs).then(() => cut.abort());
      const response = await fetch(`${origin}/api/sync`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, cookie },
        body: JSON.stringify(request),
        signal,
      });
      return response.ok ? ((await response.json()) as SyncReply) : null;
    } catch {
      return null;
    } finally {
      traffic.inFlight -= 1;
    }
  }

  return async (request: SyncRequest): Promise<SyncReply | null> => {
    const dice = random();
    let reply: SyncReply | null;
    if (dice < 0.12) {
      faults.droppedResponses += 1;
      await post(request, random() * 40);
      reply = null;
    } else if (dice < 0.24) {
      faults.droppedResponses += 1;
      await post(request, null);
      reply = null;
    } else if (dice < 0.4) {
      faults.duplicates += 1;
      const both = await Promise.all([post(request, null), post(request, null)]);
      reply = both[0] ?? both[1];
    } else reply = await post(request, null);
    if (!reply) faults.failedRequests += 1;
    return reply;
  };
}
