import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '@/lib/data/generated/prisma/client';
import { uuidV7 } from '@/lib/kernel/uuid-v7';
import { studyDay } from '@/lib/scheduling/study-day';
import { foldVersionOf } from '@/lib/study/fold-version';
import { defaultStudySettings } from '@/lib/study/study-settings';

export interface CollectionShape {
  name: string;
  cards: number;
  /** Share of the cards that are due. */
  overdue: number;
}

/** The instant at which the collection is asked for its queue. */
export const studiedAt = Date.UTC(2026, 10, 23, 12);

/**
 * Adds a learner with so many cards in review and returns the id. Stability is log-normal (median 22 days, a tenth above
 * 140, at least 2); a card's age is uniform over its interval, except for the overdue, which are up to one interval late.
 */
export async function seedCollection(prisma: PrismaClient, shape: CollectionShape): Promise<string> {
  const id = uuidV7(Date.now(), randomBytes(10));
  const today = studyDay(studiedAt, 'UTC');
  await prisma.learner.create({ data: { id, foldVersion: foldVersionOf(defaultStudySettings) } });
  await prisma.$executeRaw`
    INSERT INTO card_memory (learner_id, card_id, phase, stability, difficulty, step, due_at, due_day, last_at, last_day,
      reps, lapses, suspended, flagged, leech, first_day)
    SELECT ${id}::uuid, 'card-' || n, 'review', stability, 5, 0, to_timestamp((last_day + days) * 86400.0 + 14400),
      last_day + days, to_timestamp(last_day * 86400.0 + 43200), last_day, 6, 1, random() < 0.01, false, false,
      last_day - 100
    FROM (
      SELECT n, stability, days, ${today}::int - floor(CASE WHEN random() < ${shape.overdue}::float8
        THEN days * (1 + random()) ELSE 1 + (days - 1) * random() END)::int AS last_day
      FROM (
        SELECT n, stability, greatest(1, round(stability))::int AS days FROM (
          SELECT n, least(36500, 2 + 20 * exp(1.5 * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random()))) AS stability
          FROM generate_series(0, ${shape.cards - 1}::int) AS n) AS drawn) AS spaced) AS seeded`;
  await prisma.$executeRaw`VACUUM ANALYZE card_memory`;
  return id;
}
