import { AppError } from '@/lib/kernel/app-error';

/** What the scheduler may be told. Make the object once and pass it on: its model is kept with it. */
export interface SchedulerSettings {
  /** Wanted probability of recall at the due day, above 0 and below 1; sensible from 0.7 to 0.97. */
  desiredRetention: number;
  /** The 21 parameters of FSRS-6. */
  weights: readonly number[];
  /** Spreads due days a little, so that cards learned together part. Off for simulations and published vectors. */
  fuzz: boolean;
}

/**
 * The FSRS-6 defaults, fitted on the reviews of about 10,000 Anki users.
 * Source: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export const defaultWeights: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

export const defaultSchedulerSettings: SchedulerSettings = {
  desiredRetention: 0.9,
  weights: defaultWeights,
  fuzz: true,
};

/** Throws an AppError that names the first value which cannot be used. */
export function checkSchedulerSettings({ desiredRetention, weights }: SchedulerSettings): void {
  if (!(desiredRetention > 0 && desiredRetention < 1)) {
    throw new AppError(
      'invalid',
      `Desired retention ${desiredRetention} is not between 0 and 1.`,
      'Choose a value such as 0.9.',
    );
  }
  const bad = weights.findIndex((weight) => !Number.isFinite(weight));
  if (weights.length !== 21 || bad >= 0) {
    const what = bad >= 0 ? `Weight ${bad} is ${weights[bad]}` : `There are ${weights.length} weights`;
    throw new AppError('invalid', `${what}; FSRS-6 needs 21 finite numbers.`, 'Use the default weights.');
  }
}
