import type { Demo } from '@/lib/demos/contract';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';

/** What a check needs of one run, wherever it took place: Node, a worker in a browser, any backend. */
export interface CheckedRun {
  evidence: unknown;
  leaked: number;
  ms: number;
}

/** Runs the demo with params already parsed. */
export type RunDemo<R extends CheckedRun = CheckedRun> = (params: unknown, seed: number) => Promise<R>;

interface CounterexampleCheck {
  id: string;
  /** True when at least the rows it names turned red. */
  refuted: boolean;
  /** Rows that should be red and are not. */
  stillGreen: readonly string[];
}

interface GoldenCheck {
  id: string;
  difference: number;
  tolerance: number;
  within: boolean;
}

export interface ProofCheck<R extends CheckedRun = CheckedRun> {
  holds: boolean;
  /** The demo's own sentence, in English. */
  because: string;
  /** Rows that are red at the defaults. */
  red: readonly string[];
  counterexamples: readonly CounterexampleCheck[];
  goldens: readonly GoldenCheck[];
  /** The run at the defaults, first, then one per counterexample, then those of goldens at yet other settings. */
  runs: readonly R[];
  leaked: number;
}

/**
 * The one definition of "this proof is sound", used by the contract test, by `npm run proofs` on every backend, and by the Lab on
 * the learner's own device. `claim` runs the defaults only, and asks PyTorch only about those; `all` also breaks the claim in every
 * way it lists. A setting is run once, however many goldens ask about it.
 */
export async function checkDemo<R extends CheckedRun>(
  demo: Demo,
  run: RunDemo<R>,
  seed: number,
  scope: 'claim' | 'all' = 'all',
): Promise<ProofCheck<R>> {
  const done = new Map<string, R>();
  const keyOf = (input: Record<string, unknown>) => JSON.stringify(demo.params.parse(input));
  const judged = async (input: Record<string, unknown>) => {
    const params = demo.params.parse(input);
    const key = keyOf(input);
    const one = done.get(key) ?? (await run(params, seed));
    done.set(key, one);
    return { run: one, evidence: one.evidence, verdict: demo.judge(one.evidence, params) };
  };

  const { run: first, verdict } = await judged({});
  const runs = [first];
  const counterexamples: CounterexampleCheck[] = [];
  for (const { id, params, refutes } of scope === 'all' ? demo.counterexamples : []) {
    const { run: one, verdict: broken } = await judged(params);
    runs.push(one);
    const stillGreen = refutes.filter((row) => broken.rows.find((r) => r.id === row)?.holds !== false);
    counterexamples.push({ id, refuted: !broken.holds && stillGreen.length === 0, stillGreen });
  }
  const goldens: GoldenCheck[] = [];
  for (const golden of demo.goldens) {
    if (scope === 'claim' && keyOf(golden.params) !== keyOf({})) continue;
    const { run: one, evidence } = await judged(golden.params);
    if (!runs.includes(one)) runs.push(one);
    const difference = maxDifference(golden.pick(evidence), golden.values);
    goldens.push({
      id: golden.id,
      difference,
      tolerance: golden.tolerance,
      within: difference <= golden.tolerance,
    });
  }
  return {
    holds: verdict.holds && verdict.rows.length > 0 && verdict.rows.every((row) => row.holds),
    because: verdict.because.en,
    red: verdict.rows.filter((row) => !row.holds).map((row) => row.id),
    counterexamples,
    goldens,
    runs,
    leaked: runs.reduce((sum, { leaked }) => sum + Math.abs(leaked), 0),
  };
}
