import { foldCard } from '@/lib/scheduling/fold';
import type { CardHistory } from '@/lib/scheduling/memory';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { studyDay } from '@/lib/scheduling/study-day';
import type { Round } from '@/lib/study/round';
import { schedulerSettingsOf } from '@/lib/study/scheduler-settings-of';
import { chooseNext, isSettled } from './choose-next';
import { freshAttempt, type RoundState } from './round-state';

/** The round as the server handed it over, with its first card on the desk: what the first page of HTML shows. */
export function openDesk(round: Round, at: number): RoundState {
  const settings = schedulerSettingsOf(round.settings);
  const now = { at, zone: round.settings.zone };
  const log: Record<string, readonly ReviewEvent[]> = {};
  const histories: Record<string, CardHistory> = {};
  for (const { card, events } of round.cards) {
    log[card.id] = events;
    histories[card.id] = foldCard(card.id, events, settings);
  }
  const today = studyDay(at, now.zone);
  const startedToday = round.queue.filter((cardId) => histories[cardId]?.memory.lastDay === today).length;
  const known = round.queue.filter((cardId) => histories[cardId]);
  const current = chooseNext({ queue: known, broughtBack: [], histories, now }, null);
  return {
    settings,
    cards: Object.fromEntries(round.cards.map(({ card }) => [card.id, card])),
    queue: known,
    broughtBack: [],
    log,
    histories,
    current,
    phase: 'asking',
    attempt: freshAttempt,
    shown: 0,
    now,
    doneBefore: Math.max(0, round.counts.doneToday - startedToday),
  };
}

/** How far the day has come: cards done, and all of them. */
export function progressOf(state: RoundState): { done: number; total: number } {
  const today = studyDay(state.now.at, state.now.zone);
  const settled = state.queue.filter((cardId) => {
    const history = state.histories[cardId];
    return history !== undefined && isSettled(history, today);
  }).length;
  return { done: state.doneBefore + settled, total: state.doneBefore + state.queue.length };
}
