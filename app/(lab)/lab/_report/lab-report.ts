import type { Bilingual } from '@/lib/kernel/bilingual';

/** One proof as it went on this device. */
export interface ReportRow {
  id: string;
  number: string;
  title: Bilingual;
  verdict: 'holds' | 'refuted' | 'failed';
  /** The deciding sentence, or what went wrong. */
  because: string;
  /** Null when the counterexamples were not tried. */
  counterexamples: { refuted: number; of: number } | null;
  /** PyTorch's values met within their tolerance, and the largest difference. */
  goldens: { within: number; of: number; difference: number };
  backend: string;
  device: string;
  isSoftware: boolean;
  ms: number;
  leaked: number;
}

/** What "run all proofs on this device" found. */
export interface LabReport {
  /** ISO 8601. */
  madeAt: string;
  browser: string;
  tfjs: string;
  pytorch: string;
  seed: number;
  rows: readonly ReportRow[];
}

/** How many of the rows are as they must be. */
export function tallyOf(rows: readonly ReportRow[]) {
  const sum = (pick: (row: ReportRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    holds: rows.filter(({ verdict }) => verdict === 'holds').length,
    of: rows.length,
    refuted: sum(({ counterexamples }) => counterexamples?.refuted ?? 0),
    counterexamples: sum(({ counterexamples }) => counterexamples?.of ?? 0),
    within: sum(({ goldens }) => goldens.within),
    goldens: sum(({ goldens }) => goldens.of),
  };
}
