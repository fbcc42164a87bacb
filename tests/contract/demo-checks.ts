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
  /** The run at the defaults, first, then one per counterexample and golden. */
  runs: readonly R[];
  leaked: number;
}

/** The one definition of "this proof is sound", used by the contract test and by `npm run proofs` on every backend. */
export async function checkDemo<R extends CheckedRun>(
  demo: Demo,
  run: RunDemo<R>,
  seed: number,
): Promise<ProofCheck<R>> {
  const runs: R[] = [];
  const judged = async (input: Record<string, unknown>) => {
    const params = demo.params.parse(input);
    const done = await run(params, seed);
    runs.push(done);
    return { evidence: done.evidence, verdict: demo.judge(done.evidence, params) };
  };

  const { verdict } = await judged({});
  const counterexamples: CounterexampleCheck[] = [];
  for (const { id, params, refutes } of demo.counterexamples) {
    const { verdict: broken } = await judged(params);
    const stillGreen = refutes.filter((row) => broken.rows.find((r) => r.id === row)?.holds !== false);
    counterexamples.push({ id, refuted: !broken.holds && stillGreen.length === 0, stillGreen });
  }
  const goldens: GoldenCheck[] = [];
  for (const golden of demo.goldens) {
    const { evidence } = await judged(golden.params);
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
