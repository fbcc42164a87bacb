import { minutesFor } from '@/lib/scheduling/forecast';
import type { RoundState } from './round-state';

/** Before there are enough answers to go by. */
const assumedAnswerMs = 12_000;
/** Answers to go by: fewer say little, older ones are about other cards. */
const [fewest, most] = [5, 60];

/** Whole minutes the rest of the round takes at the learner's own median pace; 0 only when nothing is left. */
export function minutesLeft(state: Pick<RoundState, 'log'>, cardsLeft: number): number {
  const answers: { at: number; answerMs: number }[] = [];
  for (const events of Object.values(state.log))
    for (const event of events)
      if (event.kind === 'rated') answers.push({ at: event.at, answerMs: event.answerMs });
  const latest = answers.sort((a, b) => b.at - a.at).slice(0, most);
  const sorted = latest.map(({ answerMs }) => answerMs).sort((a, b) => a - b);
  const median = sorted.length < fewest ? undefined : sorted[Math.floor(sorted.length / 2)];
  return minutesFor(cardsLeft, median ?? assumedAnswerMs);
}
