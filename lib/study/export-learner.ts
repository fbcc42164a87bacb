import { AppError } from '@/lib/kernel/app-error';
import type { CardHistory } from '@/lib/scheduling/memory';
import { settingsWithFreshMemories } from './ensure-folded';
import type {
  EventStore,
  LearnerProfile,
  LearnerStore,
  MemoryStore,
  ProofRunStore,
  SettingsStore,
} from './ports';
import type { ProofRun } from './proof-run';
import type { StoredEvent } from './stored-event';
import type { StudySettings } from './study-settings';

const rowsAtOnce = 1000;

/** Everything Viva knows of a learner, but for the password's hash. */
export interface LearnerExport {
  format: 'viva-export-1';
  exportedAt: number;
  learnerId: string;
  profile: LearnerProfile;
  settings: StudySettings;
  /** The review log, in order of arrival: the memories follow from it. */
  events: StoredEvent[];
  memories: CardHistory[];
  proofRuns: ProofRun[];
}

export interface ExportNeeds {
  learners: LearnerStore;
  settings: SettingsStore;
  events: EventStore;
  memories: MemoryStore;
  proofRuns: ProofRunStore;
}

export async function exportLearner(
  needs: ExportNeeds,
  learnerId: string,
  now: number,
): Promise<LearnerExport> {
  const profile = await needs.learners.profile(learnerId);
  if (!profile) throw new AppError('missing', `There is no learner ${learnerId}.`, 'Sign in again.');
  return {
    format: 'viva-export-1',
    exportedAt: now,
    learnerId,
    profile,
    settings: await settingsWithFreshMemories(needs, learnerId),
    events: await gather((last?: StoredEvent) =>
      needs.events.after(learnerId, last?.position ?? 0, rowsAtOnce),
    ),
    memories: await gather((last?: CardHistory) =>
      needs.memories.after(learnerId, last?.cardId ?? '', rowsAtOnce),
    ),
    proofRuns: await gather((last?: ProofRun) =>
      needs.proofRuns.after(learnerId, last?.id ?? null, rowsAtOnce),
    ),
  };
}

/** All pages, each read after the last item of the one before. */
async function gather<T>(pageAfter: (last?: T) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  let page = await pageAfter();
  while (page.length > 0) {
    all.push(...page);
    page = await pageAfter(all.at(-1));
  }
  return all;
}
