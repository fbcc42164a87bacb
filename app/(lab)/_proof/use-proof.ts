'use client';

import { startTransition, useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { Demo } from '@/lib/demos/contract';
import { controlOf } from '@/lib/demos/shared/params';
import { type Agreement, agreementOf } from '@/lib/tensor/agreement';
import { pageRunner } from '@/lib/tensor/page-runner';
import type { ProofResult } from '@/lib/tensor/proof-messages';
import { type RunnerName, runnerOf, timeLimitMs } from '@/lib/tensor/runner-of';
import { asAppError } from './as-app-error';
import type { LockedPrediction } from './locked-prediction';
import { paced } from './paced';
import { initialState, proofReducer, type ShownRun } from './proof-state';
import { type Params, sameParams, settingOf } from './setting';

/** One proof at a time on a page: the next run stops the one before. */
const lane = 'proof';
/** The second opinion hurries nobody. */
const checkLimitMs = 30_000;
/** A cpu-class run is over before this; one that is not shows its progress. */
const blinkMs = 80;
/** The second opinion begins when the answer has been drawn: it would take the processor from it. */
const drawnMs = 100;
/** How long the setting must rest before free play runs again. Training waits to be asked. */
const restMs = { cpu: 60, gpu: 400, training: null } as const satisfies Record<Demo['cost'], number | null>;

interface UseProof {
  demo: Demo;
  /** The setting the claim is made at. */
  basis: Params;
  start: { params: Params; seed: number };
  /** Called once per locked prediction, when its run has come back whole. */
  onJudged(shown: ShownRun, locked: LockedPrediction): void;
}

/** What `useProof` gives. */
export type Proof = ReturnType<typeof useProof>;

/** One proof on screen: its state, and what can be done with it. */
export function useProof({ demo, basis, start, onJudged }: UseProof) {
  const own = runnerOf(demo);
  const [state, dispatch] = useReducer(proofReducer, initialState(start.params, start.seed));
  const runs = useRef(0);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  const prepare = useEffectEvent(() => {
    pageRunner(own).prepare(demo.id, own);
    // The GPU starts up when the first answer is ready to be asked for.
    if (own === 'cpu') rest.current = setTimeout(() => pageRunner('gpu').prepare(demo.id, 'gpu'), 1500);
  });
  useEffect(() => {
    const timer = setTimeout(prepare, 150); // after the first picture
    return () => {
      clearTimeout(timer);
      clearTimeout(rest.current);
      stopAll();
    };
  }, []);

  const request = (params: Params, seed: number, backend: RunnerName) => ({
    demoId: demo.id,
    params,
    seed,
    backend,
    timeLimitMs: backend === own ? timeLimitMs(demo) : checkLimitMs,
  });

  async function run(params: Params, seed: number, locked: LockedPrediction | null) {
    runs.current += 1;
    pageRunner('gpu').stop(lane); // a second opinion on the run before is of no use any more
    const begin = once(() => {
      if (locked) dispatch({ type: 'lock', locked });
      dispatch({ type: 'start', isBrief: own === 'cpu' });
    });
    // A brief run begins on screen with its first picture: one drawing less before it.
    if (own === 'gpu') begin();
    const late = setTimeout(() => {
      begin();
      dispatch({ type: 'lasts' });
    }, blinkMs);
    const onProgress = paced((progress) => {
      begin();
      dispatch({ type: 'progress', ...progress });
    });
    try {
      const result = await pageRunner(own)
        .run(request(params, seed, own), { lane, onProgress })
        .finally(() => {
          clearTimeout(late);
          onProgress.cancel();
        });
      const verdict = demo.judge(result.evidence, params as Record<string, unknown>);
      const shown = { params, seed, verdict, ...result };
      begin();
      // The picture first, the words after: each is then a short task.
      dispatch({ type: 'progress', done: 1, total: 1, partial: result.evidence });
      startTransition(() => dispatch({ type: 'done', shown }));
      if (result.report.stopped) return;
      if (locked) onJudged(shown, locked);
      const isFreePlay = settingOf(demo, params, basis).kind === 'exploring';
      if (own === 'cpu' && !isFreePlay) await crossCheck(params, seed, result);
    } catch (error) {
      if (isAbort(error)) return;
      begin();
      dispatch({ type: 'fail', failure: asAppError(error) });
    }
  }

  /** A cpu-class run has answered; the GPU now says whether it agrees. */
  async function crossCheck(params: Params, seed: number, { evidence }: ProofResult) {
    const mine = runs.current;
    await new Promise((resolve) => setTimeout(resolve, drawnMs));
    if (mine !== runs.current) return;
    dispatch({ type: 'cross', cross: { state: 'running' } });
    try {
      const gpu = await pageRunner('gpu').run(request(params, seed, 'gpu'), { lane });
      if (gpu.report.backend === 'cpu') return dispatch({ type: 'cross', cross: { state: 'none' } });
      if (gpu.report.stopped) return dispatch({ type: 'cross', cross: { state: 'stopped' } });
      const agreement: Agreement = agreementOf(demo, params, evidence, gpu.evidence);
      dispatch({ type: 'cross', cross: { state: 'done', agreement, report: gpu.report } });
    } catch (error) {
      // Stopped by our own next run: that one speaks now.
      if (isAbort(error) && mine !== runs.current) return;
      dispatch({ type: 'cross', cross: { state: isAbort(error) ? 'stopped' : 'failed' } });
    }
  }

  /** Changes the setting; after the first run a proof that does not train follows by itself. */
  function turn(params: Params, seed = state.seed) {
    if (seed === state.seed && sameParams(params, state.params)) return;
    const changed = Object.keys(params).filter(
      (name) => !sameParams({ v: params[name] }, { v: state.params[name] }),
    );
    const isContinuous = changed.every((name) =>
      ['real', 'vector', 'image'].includes(controlOf(demo.params, name).kind),
    );
    dispatch({ type: 'turn', params, seed, keepsEvidence: state.keepsEvidence && isContinuous });
    clearTimeout(rest.current);
    const waits = restMs[demo.cost];
    if (state.shown && waits !== null) rest.current = setTimeout(() => run(params, seed, null), waits);
  }

  /** Goes to a setting and runs it at once. */
  function show(params: Params, seed = state.seed) {
    clearTimeout(rest.current);
    dispatch({ type: 'turn', params, seed, keepsEvidence: false });
    void run(params, seed, null);
  }

  return {
    state,
    turn,
    show,
    lockAndRun(locked: LockedPrediction) {
      void run(locked.params, locked.seed, locked);
    },
    pause() {
      pageRunner(own).pause(lane);
      dispatch({ type: 'pause' });
    },
    resume() {
      pageRunner(own).resume(lane);
      dispatch({ type: 'resume' });
    },
    stop() {
      stopAll();
      dispatch({ type: 'stop' });
    },
    /** Clears the run and the prediction, for a new one at this setting. */
    again(params: Params) {
      stopAll();
      dispatch({ type: 'again', params });
    },
  };
}

/** `act` at the first call, nothing at the others. */
function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

function stopAll(): void {
  pageRunner('cpu').stop(lane);
  pageRunner('gpu').stop(lane);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
