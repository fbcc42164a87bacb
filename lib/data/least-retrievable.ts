import type { Prisma as PrismaTypes } from './generated/prisma/client';
import { Prisma } from './generated/prisma/client';
import { type MemoryRow, memoryColumns } from './memory-row';

/** Up to this many times the wanted cards are simply sorted; beyond it the buckets find the few that matter. */
const sortedAtOnce = 4;
/** What the column stability_bucket can hold: floor(8 log2 S) for S clamped to [0.001, 65536]. */
const [lowestBucket, highestBucket] = [-80, 128];
/** Before every study day; keeps a bound within what the column's type can hold. */
const longAgo = -1_000_000;

/**
 * The `limit` cards in review that are least likely recalled on `today`, of those due by `dueBy`; neither suspended nor
 * buried today; least first.
 *
 * Recall falls with age = (days since the last rating) / stability, an order that changes every day for every card, so
 * that no index can hold it. Among few cards all are sorted. Among many, cards of one stability bucket differ in
 * stability by at most 2^(1/8), and an index has each bucket by its last day:
 * 1. the oldest few cards (`limit / 48 + 4`) of every bucket are a sample; the `limit`-th largest age in it is at most the true one;
 * 2. no card of that age can be younger than age × (smallest stability of its bucket) days, which bounds a range of the
 *    index in every bucket. Everything in these ranges is sorted.
 * The result is exact. The ranges reach 9 % below the age sought, so they hold few cards more than were asked for.
 */
export async function leastRetrievable(
  prisma: Pick<PrismaTypes.TransactionClient, '$queryRaw'>,
  query: { learnerId: string; today: number; dueBy: number; limit: number },
): Promise<MemoryRow[]> {
  const { learnerId, today, dueBy, limit } = query;
  if (limit <= 0) return [];
  const inReview = Prisma.sql`learner_id = ${learnerId}::uuid AND phase = 'review' AND NOT suspended`;
  const askable = Prisma.sql`due_day <= ${dueBy}::int AND buried_day IS DISTINCT FROM ${today}::int`;
  const age = Prisma.sql`greatest(0, ${today}::int - last_day) / greatest(stability, 0.001)`;
  const buckets = Prisma.sql`generate_series(${lowestBucket}::int, ${highestBucket}::int) AS bucket`;

  const [few] = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM card_memory WHERE ${inReview} AND ${askable} LIMIT ${limit * sortedAtOnce + 1}::int) AS counted`;
  if ((few?.count ?? 0) <= limit * sortedAtOnce)
    return prisma.$queryRaw<MemoryRow[]>`
      SELECT ${memoryColumns} FROM card_memory WHERE ${inReview} AND ${askable}
      ORDER BY ${age} DESC, card_id LIMIT ${limit}::int`;

  // OFFSET 0 keeps the planner from turning the walk over the buckets into one join over all cards.
  return prisma.$queryRaw<MemoryRow[]>`
    WITH sample AS (
      SELECT ${age} AS age FROM ${buckets}, LATERAL (
        SELECT last_day, stability, due_day, buried_day FROM card_memory
        WHERE ${inReview} AND stability_bucket = bucket
        ORDER BY last_day, stability LIMIT ${Math.ceil(limit / 48) + 4}::int) AS oldest
      WHERE ${askable}
    ), sought AS MATERIALIZED (
      SELECT coalesce((SELECT age FROM sample ORDER BY age DESC OFFSET ${limit - 1}::int LIMIT 1), 0) AS age
    )
    SELECT ${memoryColumns} FROM sought, ${buckets}, LATERAL (
      SELECT * FROM card_memory
      WHERE ${inReview} AND stability_bucket = bucket
        AND last_day <= greatest(${longAgo}::float8, floor(${today}::int - sought.age * (1 - 1e-9)
          * CASE WHEN bucket = ${lowestBucket}::int THEN 0 ELSE power(2, bucket / 8.0::float8) END))::int
      OFFSET 0) AS card
    WHERE ${askable} AND ${age} >= sought.age
    ORDER BY ${age} DESC, card_id LIMIT ${limit}::int`;
}
