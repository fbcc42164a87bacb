import type { MemoryStore } from '@/lib/study/ports';
import type { PrismaClient } from './generated/prisma/client';
import { leastRetrievable } from './least-retrievable';
import { type MemoryRow, memoryColumns, toCardHistory } from './memory-row';

const farFuture = 2_147_483_647;
/** More cards in minute steps than anybody can answer before the steps run out. */
const stepsAtMost = 1000;

export function createMemoryStore(prisma: PrismaClient): MemoryStore {
  return {
    async of(learnerId, cardIds) {
      const rows = await prisma.$queryRaw<MemoryRow[]>`
        SELECT ${memoryColumns} FROM card_memory
        WHERE learner_id = ${learnerId}::uuid AND card_id = ANY(${cardIds}::text[])`;
      return rows.map(toCardHistory);
    },

    async inSteps(learnerId, today) {
      const rows = await prisma.$queryRaw<MemoryRow[]>`
        SELECT ${memoryColumns} FROM card_memory
        WHERE learner_id = ${learnerId}::uuid AND phase IN ('learning', 'relearning') AND NOT suspended
          AND buried_day IS DISTINCT FROM ${today}::int
        ORDER BY card_memory.due_at LIMIT ${stepsAtMost}`;
      return rows.map(toCardHistory);
    },

    async leastRetrievable(learnerId, today, limit, dueOnly) {
      const dueBy = dueOnly ? today : farFuture;
      return (await leastRetrievable(prisma, { learnerId, today, dueBy, limit })).map(toCardHistory);
    },

    async notFresh(learnerId, cardIds, today) {
      const rows = await prisma.$queryRaw<{ card_id: string }[]>`
        SELECT card_id FROM card_memory
        WHERE learner_id = ${learnerId}::uuid AND card_id = ANY(${cardIds}::text[])
          AND (phase <> 'new' OR suspended OR buried_day = ${today}::int)`;
      return rows.map((row) => row.card_id);
    },

    async ratedOn(learnerId, today) {
      const rows = await prisma.$queryRaw<{ card_id: string; first_day: number }[]>`
        SELECT card_id, first_day FROM card_memory
        WHERE learner_id = ${learnerId}::uuid AND last_day = ${today}::int`;
      return rows.map((row) => ({ cardId: row.card_id, firstDay: row.first_day }));
    },

    async forecast(learnerId, today, days) {
      const rows = await prisma.$queryRaw<{ index: number; count: number }[]>`
        SELECT index, sum(count)::int AS count FROM (
          SELECT greatest(due_day - ${today}::int, (buried_day IS NOT DISTINCT FROM ${today}::int)::int) AS index,
            count(*) AS count
          FROM card_memory
          WHERE learner_id = ${learnerId}::uuid AND due_day < ${today + days}::int
            AND phase = 'review' AND NOT suspended
          GROUP BY 1
          UNION ALL
          SELECT greatest(due_day - ${today}::int, (buried_day IS NOT DISTINCT FROM ${today}::int)::int), count(*)
          FROM card_memory
          WHERE learner_id = ${learnerId}::uuid AND due_day < ${today + days}::int
            AND phase IN ('learning', 'relearning') AND NOT suspended
          GROUP BY 1) AS both_phases
        WHERE index < ${days}::int GROUP BY index`;
      const counts = new Array<number>(days).fill(0);
      for (const { index, count } of rows) counts[index] = count;
      return counts;
    },

    async after(learnerId, cardId, limit) {
      const rows = await prisma.$queryRaw<MemoryRow[]>`
        SELECT ${memoryColumns} FROM card_memory
        WHERE learner_id = ${learnerId}::uuid AND card_id > ${cardId}
        ORDER BY card_id LIMIT ${limit}::int`;
      return rows.map(toCardHistory);
    },
  };
}
