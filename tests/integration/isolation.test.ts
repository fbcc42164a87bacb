import { expect, test } from 'vitest';
import type { LockedLog } from '@/lib/study/ports';
import { defaultStudySettings } from '@/lib/study/study-settings';
import { databaseOfTests } from '@/tests/support/database';
import { addLearner, newId } from '@/tests/support/learners';
import { rowsAbout } from '@/tests/support/rows-about';
import { proofRun, studiedLearner } from '@/tests/support/studied-learner';

const database = databaseOfTests();
const now = Date.now();
const day = 20_000;
type Owner = Awaited<ReturnType<typeof studiedLearner>>;
/** The call as `learnerId` makes it, asking for what the owner has. */
type Case = (learnerId: string, owner: Owner) => unknown;

const cardOf = (owner: Owner) => owner.events[0]?.cardId ?? '';
const locked =
  (work: (log: LockedLog, owner: Owner) => unknown): Case =>
  (learnerId, owner) =>
    database.stores.events.locked(learnerId, async (log) => work(log, owner));

/** What tells something of the owner must tell the owner and nobody else. */
const reads: Record<string, Case> = {
  'events.ofCards': (id, owner) => database.stores.events.ofCards(id, [cardOf(owner)]),
  'events.latest': (id) => database.stores.events.latest(id, 100),
  'events.after': (id) => database.stores.events.after(id, 0, 100),
  'events.medianAnswerMs': (id) => database.stores.events.medianAnswerMs(id),
  'memories.of': (id, owner) => database.stores.memories.of(id, [cardOf(owner)]),
  'memories.inSteps': (id) => database.stores.memories.inSteps(id, day),
  'memories.leastRetrievable': (id) => database.stores.memories.leastRetrievable(id, 30_000, 10, true),
  'memories.notFresh': (id, owner) => database.stores.memories.notFresh(id, [cardOf(owner)], day),
  'memories.ratedOn': async (id, owner) => {
    const [memory] = await database.stores.memories.of(owner.learnerId, [cardOf(owner)]);
    return database.stores.memories.ratedOn(id, memory?.memory.lastDay ?? 0);
  },
  'memories.forecast': async (id) => (await database.stores.memories.forecast(id, 30_000, 1)).filter(Boolean),
  'memories.after': (id) => database.stores.memories.after(id, '', 100),
  'settings.read': async (id, owner) => {
    await database.stores.settings.change(owner.learnerId, { ...defaultStudySettings, zone: 'Asia/Tokyo' });
    const { settings } = await database.stores.settings.read(id);
    return settings.zone === 'Asia/Tokyo' ? settings : null;
  },
  'learners.profile': async (id) => (await database.stores.learners.profile(id))?.accounts,
  'proofRuns.latest': (id, owner) => database.stores.proofRuns.latest(id, owner.run.demoId, 10),
  'proofRuns.latestOfEach': (id, owner) => database.stores.proofRuns.latestOfEach(id, [owner.run.demoId]),
  'proofRuns.after': (id) => database.stores.proofRuns.after(id, null, 10),
  'log.settings': locked((log) => (log.settings.zone === 'Asia/Tokyo' ? log.settings : null)),
  'log.foldVersion': locked((log) => log.foldVersion),
  'log.lastPosition': locked((log) => log.lastPosition || null),
  'log.find': locked((log, owner) => log.find(owner.events.map(({ id }) => id))),
  'log.ofCards': locked((log, owner) => log.ofCards([cardOf(owner)])),
  'log.deviceLog': locked(async (log, owner) => (await log.deviceLog(owner.device.deviceId)).count || null),
  'log.ofOtherDevices': locked((log) => log.ofOtherDevices('another', 0, 10)),
  'log.cardIdsAfter': locked((log) => log.cardIdsAfter('', 10)),
};

/** What changes something must leave every row of somebody else as it was. */
const writes: Record<string, Case> = {
  'events.locked': (id) => database.stores.events.locked(id, async () => null),
  'settings.change': (id) => database.stores.settings.change(id, { ...defaultStudySettings, newPerDay: 1 }),
  'learners.delete': (id) => database.stores.learners.delete(id),
  'proofRuns.add': (id, owner) =>
    database.stores.proofRuns.add(id, { ...proofRun(now, owner.run.id), ms: 99 }),
  'log.append': locked((log, owner) =>
    log.append(
      owner.events.map((event, i) => ({
        event: { ...event, seq: 77 },
        sentAt: null,
        receivedAt: now,
        position: i + 1,
      })),
    ),
  ),
  'log.saveMemories': async (learnerId, owner) => {
    const memories = await database.stores.memories.of(owner.learnerId, [cardOf(owner)]);
    const changed = memories.map((memory) => ({ ...memory, flagged: true }));
    await database.stores.events.locked(learnerId, (log) => log.saveMemories(changed));
  },
  'log.saveDeviceLog': locked((log, owner) =>
    log.saveDeviceLog(owner.device.deviceId, { count: 9, digest: 'f'.repeat(16) }),
  ),
  'log.forgetMemories': locked((log) => log.forgetMemories('none')),
};

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

test('every call of every store has a case here', async () => {
  const learnerId = await addLearner(database.open.prisma);
  const calls = Object.entries(database.stores).flatMap(([store, methods]) =>
    Object.keys(methods).map((method) => `${store}.${method}`),
  );
  const log = await database.stores.events.locked(learnerId, async (inside) =>
    Object.keys(inside).map((method) => `log.${method}`),
  );
  expect([...Object.keys(reads), ...Object.keys(writes)].sort()).toEqual([...calls, ...log].sort());
});

test.each(Object.entries(reads))('%s tells the owner and nobody else', async (_name, call) => {
  const owner = await studiedLearner(database.open, database.stores, now, `card-${newId()}`);
  await database.stores.settings.change(owner.learnerId, { ...defaultStudySettings, zone: 'Asia/Tokyo' });
  const stranger = await addLearner(database.open.prisma);
  expect(isNothing(await call(owner.learnerId, owner))).toBe(false);
  expect(isNothing(await call(stranger, owner))).toBe(true);
});

test.each(Object.entries(writes))('%s leaves what others have as it was', async (_name, call) => {
  const owner = await studiedLearner(database.open, database.stores, now, `card-${newId()}`);
  const stranger = await addLearner(database.open.prisma);
  const before = await rowsAbout(database.open.prisma, owner.learnerId);
  expect(new Set(before.map((row) => row.split(':')[0])).size).toBe(6);
  await call(stranger, owner);
  expect(await rowsAbout(database.open.prisma, owner.learnerId)).toEqual(before);
});
