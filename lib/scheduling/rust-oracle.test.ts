import { createRequire } from 'node:module';
import { clipParameters } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { createRng, integerBetween, type Rng } from '@/lib/kernel/rng';
import { fsrsModel, type Trace } from './fsrs-model';
import { type Rating, ratings } from './rating';
import { defaultWeights } from './scheduler-settings';

/** The scheduler of fsrs-rs, compiled: another team's code in another language. */
interface RustState {
  memory: Trace;
  interval: number;
}
interface Rust {
  FSRSBinding: new (
    weights: number[],
  ) => {
    nextStates(
      before: Trace | null,
      desiredRetention: number,
      elapsedDays: number,
    ): Record<'again' | 'hard' | 'good' | 'easy', RustState>;
  };
}

/** The binary exists for this platform only; here it must be there. */
const { glibcVersionRuntime } = (process.report.getReport() as { header: { glibcVersionRuntime?: string } })
  .header;
const offered = process.platform === 'linux' && process.arch === 'x64' && glibcVersionRuntime !== undefined;
const histories = 20_000;
const retentions = [0.7, 0.8, 0.85, 0.9, 0.95, 0.97];

function drawWeights(rng: Rng): number[] {
  if (rng() < 0.3) return [...defaultWeights];
  return clipParameters(
    defaultWeights.map((weight) => weight * Math.exp((rng() - 0.5) * 1.2)),
    1,
  );
}

/** A fifth on the same day, the others up to two years apart, most of them short. */
function drawElapsed(rng: Rng): number {
  return rng() < 0.2 ? 0 : Math.max(1, Math.round(Math.exp(rng() * 6.5)));
}

if (!offered) {
  const where = `${process.platform}-${process.arch}`;
  console.warn(`NOT CHECKED on ${where}: the Rust scheduler is built for linux-x64 with glibc only.`);
  test.skip(`NOT CHECKED on ${where}: agreement with the Rust scheduler over ${histories} histories`);
} else {
  test(`agrees with the Rust scheduler over ${histories} random histories`, { timeout: 180_000 }, () => {
    const load = createRequire(import.meta.url);
    const { FSRSBinding } = load('@open-spaced-repetition/binding-linux-x64-gnu') as Rust;
    const rng = createRng(20_260_101);
    let compared = 0;
    const worst = { stability: 0, difficulty: 0, days: 0 };
    for (let h = 0; h < histories; h += 1) {
      const weights = drawWeights(rng);
      const desiredRetention = retentions[integerBetween(rng, 0, retentions.length - 1)] ?? 0.9;
      const model = fsrsModel({ weights, desiredRetention, fuzz: false });
      const rust = new FSRSBinding(weights);
      let ours: Trace | null = null;
      let theirs: Trace | null = null;
      const length = integerBetween(rng, 1, 20);
      for (let i = 0; i < length; i += 1) {
        const elapsed = i === 0 ? 0 : drawElapsed(rng);
        const { again, hard, good, easy } = rust.nextStates(theirs, desiredRetention, elapsed);
        const states: Record<Rating, RustState> = { 1: again, 2: hard, 3: good, 4: easy };
        for (const rating of ratings) {
          const mine = model.next(ours, elapsed, rating);
          const { memory, interval } = states[rating];
          const days = Math.min(36_500, Math.max(1, Math.round(interval)));
          worst.stability = Math.max(worst.stability, Math.abs(mine.stability / memory.stability - 1));
          worst.difficulty = Math.max(worst.difficulty, Math.abs(mine.difficulty - memory.difficulty));
          worst.days = Math.max(worst.days, Math.abs(model.intervalDays(mine.stability) - days));
          compared += 1;
        }
        const rating = integerBetween(rng, 1, 4) as Rating;
        ours = model.next(ours, elapsed, rating);
        theirs = states[rating].memory;
      }
    }
    expect(compared).toBeGreaterThan(800_000);
    expect(worst.stability).toBeLessThan(2e-4);
    expect(worst.difficulty).toBeLessThan(1e-4);
    expect(worst.days).toBeLessThanOrEqual(1);
  });
}
