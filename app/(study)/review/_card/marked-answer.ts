import type { AnswerFormat } from '@/lib/grading/answer-format';
import type { AnswerMark } from '@/lib/grading/answer-mark';
import { gradeAnswer } from '@/lib/grading/grade-answer';
import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Card } from '@/lib/notes/card';
import type { ExerciseState } from '../_exercise/use-exercise';

/** What became of the answer the learner typed. */
export type MarkedAnswer =
  /** `mark` is null when nothing was written: then the right answer is only shown. */
  | { state: 'marked'; mark: AnswerMark | null; nearMiss: Bilingual | null; rightAnswer: Bilingual }
  /** The model is still running. */
  | { state: 'computing' }
  /** The model cannot run here: the learner judges. */
  | { state: 'unmarked' };

/** How the answer of this card is written, or null where the learner compares. */
export function formatOf(card: Card, exercise: ExerciseState | null): AnswerFormat | null {
  return exercise ? (exercise.drawn?.format ?? null) : (card.answer?.format ?? null);
}

/** Marks what was typed: against the card's own answer, or against what the model has just returned. */
export function markAnswer(card: Card, exercise: ExerciseState | null, given: string): MarkedAnswer | null {
  if (exercise) {
    if (exercise.failed) return { state: 'unmarked' };
    if (!exercise.answer || !exercise.drawn) return { state: 'computing' };
    const { right, nearMiss } = exercise.answer;
    return marked(exercise.drawn.format, right, given, nearMiss);
  }
  return card.answer ? marked(card.answer.format, card.answer.right, given, () => null) : null;
}

function marked(
  format: AnswerFormat,
  right: string,
  given: string,
  nearMiss: (given: string) => Bilingual | null,
): MarkedAnswer {
  const option = format.kind === 'choice' ? format.options.find(({ value }) => value === right) : undefined;
  const rightAnswer = option?.label ?? { en: right, zh: right };
  const mark = given.trim() === '' ? null : gradeAnswer(format, given, right);
  const missed = mark?.given != null && !mark.correct ? nearMiss(mark.given) : null;
  return { state: 'marked', mark, nearMiss: missed, rightAnswer };
}

/** Whether the answer was right, where that could be checked at all. */
export function wasRight(answer: MarkedAnswer | null): boolean | null {
  if (answer?.state !== 'marked' || !answer.mark || answer.mark.given === null) return null;
  return answer.mark.correct;
}
