import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { studyDay } from '@/lib/scheduling/study-day';
import type { RoundCard } from '@/lib/study/round';
import { chooseNext } from './choose-next';
import { mergeLog } from './merge-log';
import { type Attempt, freshAttempt, type RoundState } from './round-state';

/** An instant and the zone it is lived in: every action that may change the card on the desk brings one. */
interface Moment {
  at: number;
  zone: string;
}

export type RoundAction =
  /** Events from this browser's log, from another tab or from the server. */
  | { type: 'heard'; events: readonly ReviewEvent[]; now: Moment }
  /** Something the learner did here. */
  | { type: 'acted'; event: ReviewEvent }
  /** A card that was not in the round: an undo reached further back. */
  | { type: 'dealt'; card: RoundCard }
  | { type: 'revealed'; answerMs: number }
  | { type: 'attempted'; change: Partial<Attempt> }
  /** Time has passed: a card in steps may be due. */
  | { type: 'waited'; now: Moment };

/** Puts a card on the desk, or clears the desk. */
function put(state: RoundState, current: string | null): RoundState {
  return { ...state, current, phase: 'asking', attempt: freshAttempt, shown: state.shown + 1 };
}

const repsOf = (state: RoundState) =>
  state.current === null ? -1 : (state.histories[state.current]?.memory.reps ?? 0);

/** The round after an action. Pure: the same actions give the same round on every device and in every test. */
export function roundReducer(state: RoundState, action: RoundAction): RoundState {
  switch (action.type) {
    case 'heard': {
      const next = { ...state, ...mergeLog(state, action.events), now: action.now };
      const answeredElsewhere = repsOf(next) !== repsOf(state);
      const fits = next.current !== null && !answeredElsewhere && mayStay(next, next.current);
      return fits ? next : replace(next, chooseNext(next, null));
    }
    case 'acted': {
      const { event } = action;
      const next = { ...state, ...mergeLog(state, [event]), now: { at: event.at, zone: event.zone } };
      if (event.kind === 'flagged') return next;
      if (event.kind === 'undone') {
        const target = next.log[event.cardId]?.find(({ id }) => id === event.target);
        return target?.kind === 'flagged' ? next : bringBack(next, event.cardId);
      }
      const broughtBack = next.broughtBack.filter((cardId) => cardId !== event.cardId);
      const rest = { ...next, broughtBack };
      return put(rest, chooseNext(rest, event.kind === 'rated' ? null : event.cardId));
    }
    case 'dealt': {
      const { card, events } = action.card;
      const cards = { ...state.cards, [card.id]: card };
      return bringBack({ ...state, cards, ...mergeLog(state, events) }, card.id);
    }
    case 'revealed': {
      const { answerMs } = action;
      return { ...state, phase: 'revealed', attempt: { ...state.attempt, answerMs } };
    }
    case 'attempted':
      return { ...state, attempt: { ...state.attempt, ...action.change } };
    case 'waited': {
      const next = { ...state, now: action.now };
      return next.current === null ? replace(next, chooseNext(next, null)) : next;
    }
  }
}

/** A card stays on the desk while it may be asked at all, whatever would come first by now. */
function mayStay(state: RoundState, cardId: string): boolean {
  return chooseNext({ ...state, queue: [cardId], broughtBack: [] }, null) === cardId;
}

/** Puts another card on the desk; an empty desk that stays empty is left as it is. */
function replace(state: RoundState, cardId: string | null): RoundState {
  return state.current === null && cardId === null ? state : put(state, cardId);
}

/** What an undo does to the desk: its card is asked again, at once. */
function bringBack(state: RoundState, cardId: string): RoundState {
  if (!state.cards[cardId]) return state;
  const isNew = !state.queue.includes(cardId);
  const queue = isNew ? [...state.queue, cardId] : state.queue;
  // A card done earlier today was counted among those before the round; from now on the round counts it.
  const doneBefore = state.doneBefore - (isNew && wasRatedToday(state, cardId) ? 1 : 0);
  const broughtBack = [cardId, ...state.broughtBack.filter((other) => other !== cardId)];
  const next = { ...state, queue, broughtBack, doneBefore: Math.max(0, doneBefore) };
  return put(next, chooseNext(next, null));
}

function wasRatedToday({ log, now }: RoundState, cardId: string): boolean {
  const today = studyDay(now.at, now.zone);
  return (log[cardId] ?? []).some(
    (event) => event.kind === 'rated' && studyDay(event.at, event.zone) === today,
  );
}
