import type { CardHistory, MemoryPhase } from '@/lib/scheduling/memory';
import { millisOf } from './event-row';
import { Prisma } from './generated/prisma/client';

/** A row of card_memory as `memoryColumns` reads it and as it is written. */
export interface MemoryRow {
  card_id: string;
  phase: string;
  stability: number;
  difficulty: number;
  step: number;
  due_at: number;
  due_day: number;
  last_at: number | null;
  last_day: number | null;
  reps: number;
  lapses: number;
  suspended: boolean;
  flagged: boolean;
  leech: boolean;
  buried_day: number | null;
  first_day: number | null;
}

export const memoryColumns = Prisma.sql`card_id, phase, stability, difficulty, step, ${millisOf('due_at')} AS due_at,
  due_day, ${millisOf('last_at')} AS last_at, last_day, reps, lapses, suspended, flagged, leech, buried_day, first_day`;

export function toCardHistory(row: MemoryRow): CardHistory {
  return {
    cardId: row.card_id,
    memory: {
      phase: row.phase as MemoryPhase,
      stability: row.stability,
      difficulty: row.difficulty,
      step: row.step,
      dueAt: row.due_at,
      dueDay: row.due_day,
      lastAt: row.last_at,
      lastDay: row.last_day,
      reps: row.reps,
      lapses: row.lapses,
    },
    suspended: row.suspended,
    flagged: row.flagged,
    leech: row.leech,
    buriedDay: row.buried_day,
    firstDay: row.first_day,
  };
}

export function toMemoryRow({ cardId, memory, ...marks }: CardHistory): MemoryRow {
  return {
    card_id: cardId,
    phase: memory.phase,
    stability: memory.stability,
    difficulty: memory.difficulty,
    step: memory.step,
    due_at: memory.dueAt,
    due_day: memory.dueDay,
    last_at: memory.lastAt,
    last_day: memory.lastDay,
    reps: memory.reps,
    lapses: memory.lapses,
    suspended: marks.suspended,
    flagged: marks.flagged,
    leech: marks.leech,
    buried_day: marks.buriedDay,
    first_day: marks.firstDay,
  };
}
