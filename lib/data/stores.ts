import { createEventStore } from './event-store';
import type { PrismaClient } from './generated/prisma/client';
import { createLearnerStore } from './learner-store';
import { createMemoryStore } from './memory-store';
import { createProofRunStore } from './proof-run-store';
import { createSettingsStore } from './settings-store';

/** The repositories behind every port of the study room, on one database. */
export function createStores(prisma: PrismaClient) {
  return {
    events: createEventStore(prisma),
    memories: createMemoryStore(prisma),
    settings: createSettingsStore(prisma),
    learners: createLearnerStore(prisma),
    proofRuns: createProofRunStore(prisma),
  };
}

export type Stores = ReturnType<typeof createStores>;
