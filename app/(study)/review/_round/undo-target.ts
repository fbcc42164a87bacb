import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { lastUndoable } from '@/lib/scheduling/undo';
import type { RoundState } from './round-state';

/**
 * What undo takes back next: the latest act made on this device that still stands, in this round or long before it.
 * Null when the log has nothing more.
 */
export function undoTarget(state: Pick<RoundState, 'log'>, deviceId: string): ReviewEvent | null {
  return lastUndoable(Object.values(state.log).flat(), deviceId);
}
