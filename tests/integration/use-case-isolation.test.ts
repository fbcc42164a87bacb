import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OpenDatabase } from '@/lib/data/open-database';
import { createStores } from '@/lib/data/stores';
import * as wiring from '@/lib/wiring.server';
import { plainCourse } from '@/tests/support/course';
import { openTestDatabase } from '@/tests/support/database';
import { addLearner } from '@/tests/support/learners';
import { rowsAbout } from '@/tests/support/rows-about';
import { proofRun, studiedLearner } from '@/tests/support/studied-learner';

const course = plainCourse(40);
vi.mock('@/lib/notes/course.server', () => ({
  readCourse: () => ({ card: course.card, cards: course.cards() }),
}));

const now = Date.now();
let open: OpenDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
  // The use-cases as the app calls them, on the database of the tests.
  (globalThis as { vivaDatabase?: Promise<OpenDatabase> }).vivaDatabase = Promise.resolve(open);
});
afterAll(() => open?.close());

const ownerOf = () => studiedLearner(open, createStores(open.prisma), now, 'card-3');
type Owner = Awaited<ReturnType<typeof ownerOf>>;
/** The owner's events under the owner's ids, as if the caller's own device had made them. */
const forged = (owner: Owner) => owner.events.map((event) => ({ ...event, deviceId: 'other', seq: 99 }));
const sync = (id: string, events: Owner['events']) =>
  wiring.syncReviews(id, { deviceId: 'other', cursor: 0, events, malformed: [] });

/** Each use-case as somebody calls it who knows every id of the owner. */
const cases: Record<string, (learnerId: string, owner: Owner) => Promise<unknown>> = {
  syncReviews: (id, owner) => sync(id, forged(owner)),
  openRound: (id) => wiring.openRound(id),
  readCard: (id) => wiring.readCard(id, 'card-3'),
  todayOverview: (id) => wiring.todayOverview(id),
  recordProofRun: (id, owner) => wiring.recordProofRun(id, { ...proofRun(now, owner.run.id), ms: 1 }),
  listProofRuns: (id) => wiring.listProofRuns(id, null),
  latestProofRuns: async (id, owner) => [...(await wiring.latestProofRuns(id, [owner.run.demoId]))],
  readSettings: (id) => wiring.readSettings(id),
  changeSettings: (id) => wiring.changeSettings(id, { newPerDay: 3 }),
  exportLearner: (id) => wiring.exportLearner(id),
  deleteLearner: (id) => wiring.deleteLearner(id),
};

/** Exports that belong to no learner, or to one who is still signing in. */
const others = ['accounts', 'databaseAnswers', 'isEmbeddedDatabase', 'openDatabaseAtStart', 'signInLimits'];

test('every use-case of the app has a case here', () => {
  expect([...Object.keys(cases), ...others].sort()).toEqual(Object.keys(wiring).sort());
});

test.each(Object.entries(cases))(
  '%s by a stranger tells and changes nothing of the owner',
  async (name, call) => {
    const owner = await ownerOf();
    const stranger = await addLearner(open.prisma);
    const before = await rowsAbout(open.prisma, owner.learnerId);
    const answer = JSON.stringify((await call(stranger, owner)) ?? null);
    expect(await rowsAbout(open.prisma, owner.learnerId)).toEqual(before);
    const said = [
      owner.learnerId,
      owner.device.deviceId,
      ...(name === 'syncReviews' ? [] : owner.events.map(({ id }) => id)),
    ];
    if (name !== 'recordProofRun') said.push(owner.run.id);
    for (const secret of said) expect(answer).not.toContain(secret);
  },
);

test('the stored events of one learner do not stand in the way of another who sends the same ids', async () => {
  const owner = await ownerOf();
  const stranger = await addLearner(open.prisma);
  const reply = await sync(stranger, owner.events);
  expect(reply.accepted).toEqual(owner.events.map(({ id }) => id));
});
