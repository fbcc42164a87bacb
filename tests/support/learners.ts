import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '@/lib/data/generated/prisma/client';
import { uuidV7 } from '@/lib/kernel/uuid-v7';
import type { StudySettings } from '@/lib/study/study-settings';

export const newId = (at: number = Date.now()) => uuidV7(at, randomBytes(10));

/** Adds a learner and returns the id. */
export async function addLearner(
  prisma: PrismaClient,
  settings: Partial<StudySettings> = {},
): Promise<string> {
  const id = newId();
  await prisma.learner.create({
    data: { id, email: `${id}@example.org`, zone: 'Asia/Shanghai', ...settings },
  });
  return id;
}
