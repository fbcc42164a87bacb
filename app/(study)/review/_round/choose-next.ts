import type { CardHistory } from '@/lib/scheduling/memory';
import { studyDay } from '@/lib/scheduling/study-day';
import type { RoundState } from './round-state';

/** Cards in minute steps that fall due this soon are asked at the end rather than waited for. */
const lookAheadMs = 20 * 60_000;

/** Is the card done with for `today`: in days again, buried or suspended? */
export function isSettled({ memory, suspended, buriedDay }: CardHistory, today: number): boolean {
  if (suspended || buriedDay === today) return true;
  return memory.phase === 'review' && memory.dueDay > today;
}

const inSteps = ({ memory }: CardHistory) => memory.phase === 'learning' || memory.phase === 'relearning';

/**
 * The card to ask at `state.now`, leaving out `except`: what an undo brought back; then cards in steps whose minutes are
 * over; then the queue; last, steps that are nearly over. Null when nothing is left to ask now.
 */
export function chooseNext(
  state: Pick<RoundState, 'queue' | 'broughtBack' | 'histories' | 'now'>,
  except: string | null,
): string | null {
  const { at, zone } = state.now;
  const today = studyDay(at, zone);
  const open: CardHistory[] = [];
  for (const cardId of state.queue) {
    const history = state.histories[cardId];
    if (history && cardId !== except && !isSettled(history, today)) open.push(history);
  }
  const back = state.broughtBack.find((cardId) => open.some((history) => history.cardId === cardId));
  if (back) return back;
  const steps = open.filter(inSteps).sort((a, b) => a.memory.dueAt - b.memory.dueAt);
  const first = steps[0];
  if (first && first.memory.dueAt <= at) return first.cardId;
  const next = open.find((history) => !inSteps(history));
  if (next) return next.cardId;
  return first && first.memory.dueAt <= at + lookAheadMs ? first.cardId : null;
}

/** The instant at which the next card in steps can be asked, or null when none waits. */
export function nextStepAt(state: Pick<RoundState, 'queue' | 'histories' | 'now'>): number | null {
  const today = studyDay(state.now.at, state.now.zone);
  const times = state.queue.flatMap((cardId) => {
    const history = state.histories[cardId];
    return history && inSteps(history) && !isSettled(history, today) ? [history.memory.dueAt] : [];
  });
  return times.length > 0 ? Math.min(...times) : null;
}
