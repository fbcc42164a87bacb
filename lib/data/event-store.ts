import type { EventStore } from '@/lib/study/ports';
import { type EventRow, eventColumns, toReviewEvent, toStoredEvent } from './event-row';
import type { PrismaClient } from './generated/prisma/client';
import { lockedLog } from './locked-log';

/** A fold of a whole log may take long; a lock is then waited for rather than given up. */
const patience = { maxWait: 20_000, timeout: 120_000 };
const ratingsOfMedian = 200;

export function createEventStore(prisma: PrismaClient): EventStore {
  return {
    locked: (learnerId, work) =>
      prisma.$transaction(async (transaction) => work(await lockedLog(transaction, learnerId)), patience),

    async ofCards(learnerId, cardIds) {
      const rows = await prisma.$queryRaw<EventRow[]>`
        SELECT ${eventColumns} FROM review_event
        WHERE learner_id = ${learnerId}::uuid AND card_id = ANY(${cardIds}::text[])`;
      return rows.map(toReviewEvent);
    },

    async latest(learnerId, limit) {
      const rows = await prisma.$queryRaw<EventRow[]>`
        SELECT ${eventColumns} FROM review_event
        WHERE learner_id = ${learnerId}::uuid ORDER BY position DESC LIMIT ${limit}::int`;
      return rows.map(toReviewEvent);
    },

    async after(learnerId, position, limit) {
      const rows = await prisma.$queryRaw<EventRow[]>`
        SELECT ${eventColumns} FROM review_event
        WHERE learner_id = ${learnerId}::uuid AND position > ${position}::float8::bigint
        ORDER BY position LIMIT ${limit}::int`;
      return rows.map(toStoredEvent);
    },

    async medianAnswerMs(learnerId) {
      const [row] = await prisma.$queryRaw<{ median: number | null }[]>`
        SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY answer_ms) AS median FROM (
          SELECT (payload->>'answerMs')::float8 AS answer_ms FROM review_event
          WHERE learner_id = ${learnerId}::uuid AND kind = 'rated'
          ORDER BY position DESC LIMIT ${ratingsOfMedian}) AS latest`;
      return row?.median ?? null;
    },
  };
}
