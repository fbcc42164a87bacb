import type { Exercise } from '@/lib/demos/contract';
import { loadDemo } from '@/lib/demos/load-demo';
import type { AnswerFormat } from '@/lib/grading/answer-format';
import { AppError } from '@/lib/kernel/app-error';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { createRng } from '@/lib/kernel/rng';
import { pageRunner } from '@/lib/tensor/page-runner';
import { runnerOf, timeLimitMs } from '@/lib/tensor/runner-of';

/** What the model returned, and how to read it. */
export interface ExerciseAnswer {
  /** In canonical form. */
  right: string;
  nearMiss(given: string): Bilingual | null;
}

/** A parametric question with this review's numbers. */
export interface DrawnExercise {
  /** The setting of the demo that holds these numbers. */
  params: Record<string, unknown>;
  format: AnswerFormat;
  shows: Readonly<Record<string, string>>;
  /** Runs the demo in the worker; a run that another proof pushed aside is asked again. */
  answer(): Promise<ExerciseAnswer>;
}

/**
 * Draws the numbers of a parametric card. The same seed draws the same numbers. This file brings the demo and its
 * schema with it: import it only when a card needs it.
 */
export async function drawExercise(demoId: string, exerciseId: string, seed: number): Promise<DrawnExercise> {
  const demo = await loadDemo(demoId);
  const exercise: Exercise<unknown, unknown, unknown> | undefined = demo.exercises.find(
    ({ id }) => id === exerciseId,
  );
  if (!exercise)
    throw new AppError('missing', `demo "${demoId}" has no exercise "${exerciseId}"`, 'Correct the card.');
  const params = demo.params.parse(exercise.vary(createRng(seed)));

  async function answer(): Promise<ExerciseAnswer> {
    const request = { demoId, params, seed, backend: runnerOf(demo), timeLimitMs: timeLimitMs(demo) };
    const { evidence } = await pageRunner().run(request).catch(onceMore(request));
    return {
      right: (exercise as Exercise<unknown, unknown, unknown>).truth(evidence, params),
      nearMiss: (given) =>
        (exercise as Exercise<unknown, unknown, unknown>).nearMiss(given, evidence, params),
    };
  }
  return { params, format: exercise.answer, shows: exercise.shows(params), answer };
}

type Request = Parameters<ReturnType<typeof pageRunner>['run']>[0];

const onceMore = (request: Request) => (error: unknown) => {
  if (error instanceof DOMException && error.name === 'AbortError') return pageRunner().run(request);
  throw error;
};
