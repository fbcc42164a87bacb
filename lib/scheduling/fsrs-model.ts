import { FSRSAlgorithm } from 'ts-fsrs';
import type { Rating } from './rating';
import { checkSchedulerSettings, type SchedulerSettings } from './scheduler-settings';

/** The two numbers FSRS keeps of a card. */
export interface Trace {
  /** Days until retrievability falls to 90 %. */
  stability: number;
  /** 1 (easy) to 10 (hard). */
  difficulty: number;
}

/** FSRS-6 without dates, steps and fuzz: pure functions of whole study days. */
export interface FsrsModel {
  /** The trace after a rating; `null` before the first one. `elapsedDays` is a whole number from 0. */
  next(trace: Trace | null, elapsedDays: number, rating: Rating): Trace;
  /** Days until retrievability falls to the desired retention: whole, 1..36500. */
  intervalDays(stability: number): number;
  /** Probability of recall, 0..1. */
  recall(elapsedDays: number, stability: number): number;
}

const models = new WeakMap<SchedulerSettings, FsrsModel>();

/**
 * The model for these settings. ts-fsrs is asked for nothing but the next trace and the interval: its dates count days
 * in UTC, so that 07:50 and 08:10 of one Shanghai morning lie a day apart.
 */
export function fsrsModel(settings: SchedulerSettings): FsrsModel {
  const known = models.get(settings);
  if (known) return known;
  checkSchedulerSettings(settings);
  const { desiredRetention, weights } = settings;
  const algorithm = new FSRSAlgorithm({
    w: [...weights],
    request_retention: desiredRetention,
    enable_fuzz: false,
    // Zero weights 17..19 mean "no same-day model"; ts-fsrs would lift them to 0.01 unless it is told so.
    enable_short_term: weights.slice(17, 20).some((weight) => weight !== 0),
  });
  const decay = -(algorithm.parameters.w[20] ?? 0);
  const factor = 0.9 ** (1 / decay) - 1;
  const model: FsrsModel = {
    next: (trace, elapsedDays, rating) => algorithm.next_state(trace, elapsedDays, rating),
    intervalDays: (stability) => algorithm.next_interval(stability, 0),
    recall: (elapsedDays, stability) => (1 + (factor * elapsedDays) / stability) ** decay,
  };
  models.set(settings, model);
  return model;
}
