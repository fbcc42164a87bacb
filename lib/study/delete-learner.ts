import type { LearnerStore } from './ports';

/** Takes the learner and everything of theirs out of the database, for good. Deleting nobody is no error. */
export function deleteLearner(needs: { learners: LearnerStore }, learnerId: string): Promise<void> {
  return needs.learners.delete(learnerId);
}
