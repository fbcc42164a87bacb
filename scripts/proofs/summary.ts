import type { ProofCheck } from '@/lib/demos/check-demo';
import type { BackendName } from '@/lib/tensor/backend-name';
import type { RunRecord } from './proof-record';

/** One demo after all seeds, as a row of the report. */
export interface ProofRow {
  id: string;
  holds: boolean;
  counterexamples: { refuted: number; of: number };
  goldens: { within: number; of: number; difference: number };
  /** Of the first run at the defaults. */
  ms: number;
  leaked: number;
  gpu: { programs: number; resident: number; peakBytes: number } | null;
  device: string;
  isSoftware: boolean;
  /** Whatever makes this row fail, in words. */
  faults: readonly string[];
}

/** Joins the checks of one demo: what must hold must hold for every seed. */
export function rowOf(id: string, checks: readonly ProofCheck<RunRecord>[], backend: BackendName): ProofRow {
  const [first] = checks;
  const firstRun = first?.runs[0];
  if (!first || !firstRun) throw new Error(`${id} was not run`);
  const runs = checks.flatMap((check) => [...check.runs]);
  const ids = first.counterexamples.map((one) => one.id);
  const refuted = ids.filter((one) =>
    checks.every((check) => check.counterexamples.some((c) => c.id === one && c.refuted)),
  );
  const goldens = checks.flatMap((check) => [...check.goldens]);
  const within = first.goldens.filter(({ id: one }) => goldens.every((g) => g.id !== one || g.within));
  const residency = runs.flatMap((run) => (run.residency ? [run.residency] : []));
  const gpu =
    residency.length > 0
      ? {
          programs: residency.reduce((sum, one) => sum + one.programs, 0),
          resident: residency.reduce((sum, one) => sum + one.resident, 0),
          peakBytes: Math.max(...residency.map((one) => one.peakBytes)),
        }
      : null;
  const elsewhere = runs.filter((run) => run.backend !== backend);
  const leaked = checks.reduce((sum, check) => sum + check.leaked, 0);
  const broken = checks.filter((check) => !check.holds);
  const isGpu = backend === 'webgl' || backend === 'webgpu';
  return {
    id,
    // A proof that leaks, or that was computed elsewhere than asked, does not count as holding here.
    holds: broken.length + elsewhere.length + leaked === 0 && (!isGpu || Boolean(gpu?.resident)),
    counterexamples: { refuted: refuted.length, of: ids.length },
    goldens: {
      within: within.length,
      of: first.goldens.length,
      difference: goldens.reduce((worst, one) => Math.max(worst, one.difference), 0),
    },
    ms: firstRun.ms,
    leaked,
    gpu,
    device: firstRun.device,
    isSoftware: firstRun.isSoftware,
    faults: [
      ...broken.map((check) => `does not hold: ${check.because} (red: ${check.red.join(', ')})`),
      ...ids.filter((one) => !refuted.includes(one)).map((one) => `counterexample "${one}" is not refuted`),
      ...first.goldens.filter((one) => !within.includes(one)).map(goldenFault),
      ...(leaked === 0 ? [] : [`${leaked} tensors leaked`]),
      ...(elsewhere.length === 0 ? [] : [`${elsewhere.length} runs were on another backend`]),
      ...(isGpu && !gpu?.resident ? [`no tensor was seen on the ${backend} device`] : []),
    ],
  };
}

function goldenFault({ id, difference, tolerance }: ProofCheck['goldens'][number]): string {
  return `golden "${id}" differs by ${difference}, allowed ${tolerance}`;
}

/** The last line of the report, and whether all of it is good. */
export function verdictOf(rows: readonly ProofRow[]): { line: string; isGood: boolean } {
  const sum = (pick: (row: ProofRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const [refuted, counterexamples] = [
    sum((r) => r.counterexamples.refuted),
    sum((r) => r.counterexamples.of),
  ];
  const [within, goldens] = [sum((r) => r.goldens.within), sum((r) => r.goldens.of)];
  const holding = rows.filter((row) => row.holds).length;
  return {
    line: `proofs: ${holding}/${rows.length} hold, ${refuted}/${counterexamples} counterexamples refuted, ${within}/${goldens} goldens within tolerance`,
    isGood: rows.length > 0 && rows.every((row) => row.faults.length === 0),
  };
}
