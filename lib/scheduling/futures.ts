import { type FsrsModel, fsrsModel, type Trace } from './fsrs-model';
import { fuzzDraw, fuzzed } from './fuzz';
import { type LearningStep, learningStep } from './learning-step';
import type { Memory } from './memory';
import type { Rating } from './rating';
import type { SchedulerSettings } from './scheduler-settings';
import { type LocalInstant, startOfStudyDay, studyDay } from './study-day';

const minuteMs = 60_000;
const longestDays = 36_500;

export type Futures = Readonly<Record<Rating, Memory>>;

/**
 * What each of the four buttons would store: the label on the button and the memory after pressing it are one value.
 * Elapsed time counts in the learner's study days and is never negative, even after flying east to west.
 *
 * @param now the instant of the rating and the zone it is made in; a review event is one
 */
export function futures(
  memory: Memory,
  cardId: string,
  now: LocalInstant,
  settings: SchedulerSettings,
): Futures {
  const model = fsrsModel(settings);
  const today = studyDay(now.at, now.zone);
  const elapsedDays = memory.lastDay === null ? 0 : Math.max(0, today - memory.lastDay);
  const before: Trace | null = memory.phase === 'new' ? null : memory;
  const traces = {
    1: model.next(before, elapsedDays, 1),
    2: model.next(before, elapsedDays, 2),
    3: model.next(before, elapsedDays, 3),
    4: model.next(before, elapsedDays, 4),
  };
  const draw = settings.fuzz ? fuzzDraw(cardId, memory.reps) : null;
  const days = intervals(traces, model, (interval) =>
    draw === null ? interval : fuzzed(interval, elapsedDays, draw),
  );

  function after(rating: Rating): Memory {
    const step = stepAfter(memory, rating);
    const dueDay = today + days[rating];
    const dueAt = step ? now.at + step.minutes * minuteMs : startOfStudyDay(dueDay, now.zone);
    return {
      phase: step?.phase ?? 'review',
      stability: traces[rating].stability,
      difficulty: traces[rating].difficulty,
      step: step?.step ?? 0,
      dueAt,
      dueDay: step ? studyDay(dueAt, now.zone) : dueDay,
      lastAt: now.at,
      lastDay: today,
      reps: memory.reps + 1,
      lapses: memory.lapses + (memory.phase === 'review' && rating === 1 ? 1 : 0),
    };
  }
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}

/** A forgotten card in review starts relearning; a passed one stays in days (null). */
function stepAfter(memory: Memory, rating: Rating): LearningStep | null {
  if (memory.phase !== 'review') {
    return learningStep(memory.phase === 'relearning' ? 'relearning' : 'learning', memory.step, rating);
  }
  return rating === 1 ? learningStep('relearning', 0, 1) : null;
}

/**
 * Days per button for a card that stays in days: hard <= good < easy, up to the longest interval. Hard needs no help:
 * its weight is at most 1 and one draw fuzzes all.
 */
function intervals(
  traces: Readonly<Record<Rating, Trace>>,
  model: FsrsModel,
  fuzz: (interval: number) => number,
): Record<Rating, number> {
  const daysOf = (rating: Rating) =>
    Math.min(longestDays, fuzz(model.intervalDays(traces[rating].stability)));
  const good = daysOf(3);
  const easy = Math.min(longestDays, Math.max(good + 1, daysOf(4)));
  return { 1: 0, 2: daysOf(2), 3: good, 4: easy };
}
