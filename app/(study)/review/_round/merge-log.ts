import { foldCard } from '@/lib/scheduling/fold';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { RoundState } from './round-state';

type Folded = Pick<RoundState, 'log' | 'histories'>;

/**
 * Takes events into the log, each id once (a later copy replaces an earlier one: the device has numbered it, or the
 * server has corrected its time), and folds the cards they touch anew.
 */
export function mergeLog(
  state: Folded & Pick<RoundState, 'settings'>,
  events: readonly ReviewEvent[],
): Folded {
  const log: Record<string, readonly ReviewEvent[]> = { ...state.log };
  const histories = { ...state.histories };
  const touched = new Map<string, Map<string, ReviewEvent>>();
  for (const event of events) {
    let card = touched.get(event.cardId);
    if (!card) {
      card = new Map((log[event.cardId] ?? []).map((known) => [known.id, known]));
      touched.set(event.cardId, card);
    }
    card.set(event.id, event);
  }
  for (const [cardId, byId] of touched) {
    const all = [...byId.values()];
    log[cardId] = all;
    histories[cardId] = foldCard(cardId, all, state.settings);
  }
  return { log, histories };
}
