import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { joinDigests, logDigest } from '@/lib/study/digest';
import type { LogDigest, SyncReply, SyncRequest } from '@/lib/study/sync-protocol';
import type { ReviewDatabase } from './review-database';
import { syncOnce } from './sync-once';

// The log itself is IndexedDB and is tested in a browser; here it is played, to test when what is sent again.
const log = { waiting: [] as string[], stored: [] as string[], cursor: 0, acknowledged: logDigest([]) };

vi.mock('./event-log', () => ({
  deviceRow: async () => ({ deviceId: 'here', cursor: log.cursor, acknowledged: log.acknowledged }),
  unsent: async (_: unknown, atMost: number) => log.waiting.slice(0, atMost).map((id) => ({ id })),
  countUnsent: async () => log.waiting.length,
}));
vi.mock('./store-reply', () => ({
  storeReply: async (_: unknown, reply: SyncReply) => {
    log.waiting = log.waiting.filter((id) => !reply.accepted.includes(id));
    const fresh = reply.accepted.filter((id) => !log.stored.includes(id));
    log.stored.push(...fresh);
    log.acknowledged = joinDigests(log.acknowledged, logDigest(fresh));
    log.cursor = reply.cursor;
    return reply.events;
  },
  sendEverythingAgain: async () => {
    log.waiting = [...new Set(log.stored)];
    Object.assign(log, { stored: [], cursor: 0, acknowledged: logDigest([]) });
  },
  readFromTheBeginning: async () => {
    log.cursor = 0;
  },
  agreeWith: async (_: unknown, serverLog: LogDigest) => {
    log.acknowledged = serverLog;
  },
}));

const database = {} as ReviewDatabase;
const server = { kept: new Set<string>(), foreign: [] as ReviewEvent[], position: 0 };
let requests: SyncRequest[] = [];

async function post(request: SyncRequest): Promise<SyncReply> {
  requests.push(request);
  for (const { id } of request.events) server.kept.add(id);
  server.position += request.events.length;
  return {
    accepted: request.events.map(({ id }) => id),
    refused: [],
    adjusted: [],
    events: request.cursor === 0 ? server.foreign : [],
    cursor: server.position,
    more: false,
    deviceLog: logDigest(server.kept),
  };
}

beforeEach(() => {
  Object.assign(log, { waiting: ['a', 'b'], stored: [], cursor: 0, acknowledged: logDigest([]) });
  Object.assign(server, { kept: new Set<string>(), foreign: [], position: 0 });
  requests = [];
});

describe('syncOnce', () => {
  it('sends what waits in one request and stops when both sides know the same', async () => {
    await syncOnce(database, post, () => {});
    expect(requests.map(({ events }) => events.length)).toEqual([2]);
    expect(log.waiting).toEqual([]);
  });

  it('goes on in batches of 500', async () => {
    log.waiting = Array.from({ length: 1100 }, (_, i) => `e${i}`);
    await syncOnce(database, post, () => {});
    expect(requests.map(({ events }) => events.length)).toEqual([500, 500, 100]);
  });

  it('sends its whole log again to a server that has lost some of it', async () => {
    await syncOnce(database, post, () => {});
    server.kept.delete('a');
    requests = [];
    await syncOnce(database, post, () => {});
    expect(requests.map(({ events, cursor }) => [events.length, cursor])).toEqual([
      [0, 2],
      [2, 0],
    ]);
    expect([...server.kept].sort()).toEqual(['a', 'b']);
  });

  it('does not send for ever when the server knows more of this device than the device does', async () => {
    server.kept.add('from a storage that was cleared');
    await syncOnce(database, post, () => {});
    expect(requests).toHaveLength(2);
    expect(log.acknowledged).toEqual(logDigest(server.kept));
    await syncOnce(database, post, () => {});
    expect(requests).toHaveLength(3);
  });

  it('reads the learner’s log from its beginning when the server’s position went back', async () => {
    await syncOnce(database, post, () => {});
    server.position = 1;
    server.foreign = [{ id: 'theirs' } as ReviewEvent];
    const heard: string[] = [];
    await syncOnce(database, post, (events) => heard.push(...events.map(({ id }) => id)));
    expect(heard).toEqual(['theirs']);
  });

  it('gives up on a server that says nothing about what it was sent', async () => {
    const silent = async (request: SyncRequest) => ({ ...(await post(request)), accepted: [] });
    await expect(syncOnce(database, silent, () => {})).rejects.toThrow(/said nothing about the 2 events/);
  });

  it('leaves everything waiting when the way is broken', async () => {
    const broken = () => Promise.reject(new Error('no network'));
    await expect(syncOnce(database, broken, () => {})).rejects.toThrow('no network');
    expect(log.waiting).toEqual(['a', 'b']);
  });
});
