import type { z } from 'zod';
import type { AnswerFormat } from '@/lib/grading/answer-format';
import type { Bilingual } from '@/lib/kernel/bilingual';
import type { Rng } from '@/lib/kernel/rng';
import type { BackendName } from '@/lib/tensor/backend-name';
import type { Tf } from '@/lib/tensor/tf';
import type { Weights } from '@/models/weights';

/** What a run may use besides the tensors. */
export interface RunContext<E> {
  /** Seeded: the same seed gives the same evidence. Never `Math.random`, never tf's own random ops without a seed. */
  rng: Rng;
  /** Says how far the run is; `partial` is drawn at once, so the first picture need not wait for the last step. */
  report(done: number, total: number, partial?: E): void;
  /**
   * Passed between the steps of anything longer than some milliseconds: lets messages through and waits while the learner has
   * paused the run. False when the run is to end (Stop, the time limit): return what there is. Cheap enough for every step.
   */
  turn(): Promise<boolean>;
  /** The arrays of a trained model of `models/`, loaded once. Make tensors of them inside `tf.tidy`. */
  weights(model: string): Promise<Weights>;
  /** Where this runs. On a software GPU a training run takes fewer images, and its evidence says how many. */
  device: { backend: BackendName; isSoftware: boolean };
}

/** One measured line of the verdict table. */
export interface VerdictRow {
  id: string;
  /** What is measured, e.g. "gradient x1 y1 x2 y2". */
  label: Bilingual;
  /** The value measured on this device, as shown. */
  device: string;
  /** The threshold and where it comes from, e.g. "= 0 exactly". */
  rule: Bilingual;
  holds: boolean;
}

/** The judgement of one run. The claim holds when every row holds. */
export interface Verdict {
  holds: boolean;
  /** One sentence with the deciding number in it; spoken once when the run ends. */
  because: Bilingual;
  rows: readonly VerdictRow[];
}

/** One thing the learner commits to before Run. */
export interface Prediction<E, P> {
  id: string;
  /** The verdict row this prediction is shown beside. */
  row: string;
  ask: Bilingual;
  answer: AnswerFormat;
  /** The right answer in canonical form, read off the evidence. */
  truth(evidence: E, params: P): string;
}

/** A setting under which the claim must fail, and the rows that must turn red. A proof that cannot fail proves nothing. */
export interface Counterexample<I> {
  id: string;
  label: Bilingual;
  params: I;
  refutes: readonly [string, ...string[]];
}

/** Numbers computed once by real PyTorch for one setting of the params. Made by `golden.py` in the demo's folder. */
export interface Golden<E, I> {
  id: string;
  params: I;
  /** The verdict row whose PyTorch column shows these values, if any. */
  row?: string;
  /** PyTorch's values, flat. NaN and infinities are values too. */
  values: readonly number[];
  /** This device's values in the same order. */
  pick(evidence: E): readonly number[];
  /** Largest allowed absolute difference. NaN agrees with NaN, and an infinity with the same infinity. */
  tolerance: number;
}

/** A question with fresh numbers at each review, answered by the demo itself. */
export interface Exercise<E, I, P> {
  id: string;
  answer: AnswerFormat;
  /** Draws params in which the question makes sense. */
  vary(rng: Rng): I;
  /** The text of each `<Param name="…"/>` of the card. */
  shows(params: P): Readonly<Record<string, string>>;
  /** The right answer in canonical form, read off what the run returned. */
  truth(evidence: E, params: P): string;
  /** What a wrong answer most likely mixed up ("that is layers × directions swapped"), or null. */
  nearMiss(given: string, evidence: E, params: P): Bilingual | null;
}

/**
 * One demo is one folder: `demo.ts` (this object as default export), `view.tsx` (evidence -> picture),
 * `golden.py` and `golden.json` where PyTorch has the operation.
 * `run` gathers plain evidence on whatever backend it is given; no tensor escapes. `judge` decides from that evidence alone.
 */
export interface Demo<S extends z.ZodObject = z.ZodObject, E = unknown> {
  /** Equal to the folder's name. */
  id: string;
  /** The number in the catalogue, e.g. "D22". */
  number: string;
  title: Bilingual;
  /** Concept id of content/concepts.yaml. */
  concept: string;
  /** Lines of the student's notes that are on trial here. */
  noteLines: readonly number[];
  /** One falsifiable sentence. */
  claim: Bilingual;
  /** What the notes say, judged: shown above the claim. */
  stance: { notes: Bilingual; verdict: 'confirmed' | 'half-true' | 'refuted' | 'undecided' };
  /** What may be turned: defaults, ranges and labels. Controls, URL and tests are made from it (shared/params.ts). */
  params: S;
  /**
   * `cpu`: scalar, shape and logic work, answered on the cpu first and checked on the GPU; `gpu`: convolution, attention, a
   * trained model; `training`: a net is trained, on the GPU, with progress, pause and a time limit of its own.
   */
  cost: 'cpu' | 'gpu' | 'training';
  predictions: readonly Prediction<E, z.output<S>>[];
  counterexamples: readonly [Counterexample<z.input<S>>, ...Counterexample<z.input<S>>[]];
  goldens: readonly Golden<E, z.input<S>>[];
  exercises: readonly Exercise<E, z.input<S>, z.output<S>>[];
  /**
   * The claim as a formula, in TeX for KaTeX. A part that a row of the verdict measures is marked
   * `\htmlData{part=<row id>}{…}`: number, formula, code and picture then light up together.
   */
  formula: string;
  /** The same idea in both frameworks, side by side; shown, never run. A line that ends in `//@ id` or `#@ id` belongs to that row. */
  code: { tfjs: string; pytorch: string };
  run(tf: Tf, params: z.output<S>, context: RunContext<E>): Promise<E>;
  judge(evidence: E, params: z.output<S>): Verdict;
}

/** What a demo's view draws. It never gets `tf`: it draws evidence, or the params alone before the first run. */
export interface ViewProps<S extends z.ZodObject = z.ZodObject, E = unknown> {
  params: z.output<S>;
  /** Null until the first run: draw the scene from `params`, without the answer. */
  evidence: E | null;
  /** The learner's locked predictions by id, drawn beside the truth; null before the lock. */
  predicted: Readonly<Record<string, string>> | null;
  language: 'en' | 'zh';
  /** Direct manipulation: dragging, arrow keys and number inputs all end here. */
  setParams(change: Partial<z.input<S>>): void;
}

/** Identity with inference: `export default defineDemo({...})`. */
export function defineDemo<S extends z.ZodObject, E>(demo: Demo<S, E>): Demo<S, E> {
  return demo;
}
