import type { ProofCheck } from '@/lib/demos/check-demo';
import type { Residency } from '@/lib/tensor/residency';

/** One run as the report needs it: no evidence, which need not leave the place it was made. */
export interface RunRecord {
  evidence: unknown;
  leaked: number;
  ms: number;
  backend: string;
  device: string;
  isSoftware: boolean;
  residency: Residency | null;
}

/** Runs every check of one demo with one seed, somewhere. */
export type CheckProof = (demoId: string, seed: number) => Promise<ProofCheck<RunRecord>>;
