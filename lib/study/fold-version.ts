import type { StudySettings } from './study-settings';

/** Counts up whenever lib/scheduling folds the same events into another memory than before. */
const rules = 1;

/** Names everything a fold depends on besides the events: a cache made under another version is folded anew. */
export function foldVersionOf({ desiredRetention }: StudySettings): string {
  return `${rules}:${desiredRetention}`;
}
