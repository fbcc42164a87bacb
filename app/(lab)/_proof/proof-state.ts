import type { Verdict } from '@/lib/demos/contract';
import type { AppError } from '@/lib/kernel/app-error';
import type { Agreement } from '@/lib/tensor/agreement';
import type { ProofReport } from '@/lib/tensor/proof-messages';
import type { LockedPrediction } from './locked-prediction';
import { type Params, sameParams } from './setting';

/** A run that came back, judged. */
export interface ShownRun {
  params: Params;
  seed: number;
  evidence: unknown;
  verdict: Verdict;
  report: ProofReport;
}

/** What the GPU said about a run the cpu answered. */
export type CrossCheck =
  | { state: 'running' }
  | { state: 'done'; agreement: Agreement; report: ProofReport }
  | { state: 'none' | 'stopped' | 'failed' };

interface Running {
  done: number;
  total: number;
  partial?: unknown;
  isPaused?: boolean;
  /** It may be over within a blink: until it proves longer, only its picture shows, and all else stays as it is. */
  isBrief?: boolean;
}

export interface ProofState {
  params: Params;
  seed: number;
  locked: LockedPrediction | null;
  running: Running | null;
  shown: ShownRun | null;
  /** While a slider moves, the last evidence may stay in the picture until the next arrives. */
  keepsEvidence: boolean;
  cross: CrossCheck | null;
  failure: AppError | null;
  /** The learner pressed Stop: said until the next run. */
  wasStopped: boolean;
}

export type ProofAction =
  | { type: 'turn'; params: Params; seed: number; keepsEvidence: boolean }
  | { type: 'lock'; locked: LockedPrediction }
  | { type: 'start'; isBrief: boolean }
  | { type: 'lasts' }
  | { type: 'progress'; done: number; total: number; partial?: unknown }
  | { type: 'done'; shown: ShownRun }
  | { type: 'pause' | 'resume' }
  | { type: 'stop' }
  | { type: 'fail'; failure: AppError }
  | { type: 'cross'; cross: CrossCheck }
  | { type: 'again'; params: Params };

export function initialState(params: Params, seed: number): ProofState {
  return {
    params,
    seed,
    locked: null,
    running: null,
    shown: null,
    keepsEvidence: false,
    cross: null,
    failure: null,
    wasStopped: false,
  };
}

/** The life of one proof on screen: turn, lock, run, see. */
export function proofReducer(state: ProofState, action: ProofAction): ProofState {
  switch (action.type) {
    case 'turn':
      return {
        ...state,
        params: action.params,
        seed: action.seed,
        keepsEvidence: action.keepsEvidence,
        failure: null,
        wasStopped: false,
      };
    case 'lock':
      return { ...state, locked: action.locked, params: action.locked.params, seed: action.locked.seed };
    case 'start':
      return {
        ...state,
        running: { done: 0, total: 0, isBrief: action.isBrief },
        cross: null,
        failure: null,
        wasStopped: false,
      };
    case 'lasts':
      return state.running ? { ...state, running: { ...state.running, isBrief: false } } : state;
    case 'progress': {
      if (!state.running) return state;
      const { done, total, partial = state.running.partial } = action;
      return { ...state, running: { ...state.running, done, total, partial } };
    }
    case 'done':
      return { ...state, running: null, shown: action.shown, keepsEvidence: true };
    case 'pause':
    case 'resume':
      if (!state.running) return state;
      return { ...state, running: { ...state.running, isPaused: action.type === 'pause' } };
    case 'stop':
      return { ...state, running: null, wasStopped: true };
    case 'fail':
      return { ...state, running: null, failure: action.failure };
    case 'cross':
      return { ...state, cross: action.cross };
    case 'again':
      return initialState(action.params, state.seed);
  }
}

/** What the picture may draw: the partial run, else the last run if it belongs to this setting or nearly so. */
export function evidenceInSight(state: ProofState): unknown {
  if (state.running?.partial !== undefined) return state.running.partial;
  const { shown } = state;
  if (!shown) return null;
  return state.keepsEvidence || isOfThisSetting(state) ? shown.evidence : null;
}

/** True when the run on show was made with the params and seed on show. */
export function isOfThisSetting({ shown, params, seed }: ProofState): boolean {
  return shown !== null && shown.seed === seed && sameParams(shown.params, params);
}
