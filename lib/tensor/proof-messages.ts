import type { AppErrorCode } from '@/lib/kernel/app-error';
import type { Bilingual } from '@/lib/kernel/bilingual';
import type { BackendName } from './backend-name';
import type { DeviceReport } from './execute-proof';

/** One run asked of the worker. */
export interface ProofRequest {
  demoId: string;
  /** Already parsed by the demo's schema. */
  params: unknown;
  seed: number;
  /** `gpu` takes the best GPU backend that starts here, else wasm, else cpu. A name is taken at its word, or refused. */
  backend: BackendName | 'gpu';
  timeLimitMs: number;
}

/** How a run ended besides its evidence. */
export interface ProofReport extends DeviceReport {
  /** Set when the run was cut short: its evidence is partial and decides nothing. */
  stopped: 'time' | 'cancel' | null;
  /** The GPU's context was lost on the way, and the run began again. */
  recovered: boolean;
  /** The GPU failed twice, and the cpu answered instead of this backend. */
  fellBackFrom: BackendName | null;
}

export interface ProofResult {
  evidence: unknown;
  report: ProofReport;
}

export type ToWorker =
  | { type: 'prepare'; demoId: string; backend: 'cpu' | 'gpu' }
  | { type: 'run'; token: string; request: ProofRequest }
  | { type: 'pause' | 'resume' | 'cancel'; token: string };

/** A failure in the form it crosses the worker: the named ones whole, the others as an id. */
export interface FailureMessage {
  code: AppErrorCode;
  what: Bilingual;
  remedy: Bilingual;
}

export type FromWorker =
  | { type: 'prepared'; demoId: string }
  /** tfjs is loaded and the backend is up: from here the run's own time counts. */
  | { type: 'started'; token: string }
  | { type: 'progress'; token: string; done: number; total: number; partial?: unknown }
  | { type: 'result'; token: string; result: ProofResult }
  | { type: 'failed'; token: string; failure: FailureMessage };
