'use client';

import { useEffect, useRef, useState } from 'react';
import { pageRunner } from '@/lib/tensor/page-runner';
import type { LabReport, ReportRow } from './lab-report';
import { type ReportedProof, type ReportWish, reportLane, reportSeed, runProof } from './run-proof';

/** Which PyTorch the goldens were made with. */
const pytorch = '1.13.1';

type State =
  | { kind: 'idle' }
  | { kind: 'running'; at: number; rows: readonly ReportRow[] }
  | { kind: 'done'; wasStopped: boolean; report: LabReport };

/** Runs one proof after the other, until all are done or the learner stops. */
export function useReport(proofs: readonly ReportedProof[]) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const goesOn = useRef(false);
  useEffect(
    () => () => {
      goesOn.current = false;
      stopRuns();
    },
    [],
  );

  async function start(wish: ReportWish) {
    goesOn.current = true;
    const rows: ReportRow[] = [];
    let tfjs = '';
    for (const [at, proof] of proofs.entries()) {
      if (!goesOn.current) break;
      setState({ kind: 'running', at, rows: [...rows] });
      const done = await runProof(proof, wish).catch(() => null);
      if (!done) break;
      rows.push(done.row);
      tfjs ||= done.tfjs ?? '';
    }
    const report = {
      madeAt: new Date().toISOString(),
      browser: navigator.userAgent,
      tfjs,
      pytorch,
      seed: reportSeed,
      rows,
    };
    setState({ kind: 'done', wasStopped: rows.length < proofs.length, report });
    goesOn.current = false;
  }

  function stop() {
    goesOn.current = false;
    stopRuns();
  }

  return { state, start, stop };
}

function stopRuns(): void {
  pageRunner('cpu').stop(reportLane);
  pageRunner('gpu').stop(reportLane);
}
