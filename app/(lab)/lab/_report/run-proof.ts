import { checkDemo } from '@/lib/demos/check-demo';
import { loadDemo } from '@/lib/demos/load-demo';
import type { Bilingual, Language } from '@/lib/kernel/bilingual';
import type { BackendName } from '@/lib/tensor/backend-name';
import { pageRunner } from '@/lib/tensor/page-runner';
import type { ProofResult } from '@/lib/tensor/proof-messages';
import { runnerOf } from '@/lib/tensor/runner-of';
import { asAppError } from '../../_proof/as-app-error';
import { saveRun } from '../../_proof/save-run';
import { shortDevice } from '../../_proof/short-device';
import type { ReportRow } from './lab-report';

/** Runs of the report stop each other, and nothing else. */
export const reportLane = 'report';
/** Patience for slow devices; a training run on a software GPU takes its time. */
const timeLimitMs = 180_000;
export const reportSeed = 7;

export interface ReportWish {
  /** `own`: as each proof chooses. */
  backend: BackendName | 'own';
  withBreaks: boolean;
  language: Language;
}

/** The proofs of the report in their order. */
export type ReportedProof = { id: string; number: string; title: Bilingual };

/**
 * Runs one proof on this device, and its counterexamples when wished. A proof that cannot run here is a row too.
 *
 * @throws DOMException `AbortError` when the report was stopped.
 */
export async function runProof(
  proof: ReportedProof,
  { backend, withBreaks, language }: ReportWish,
): Promise<{ row: ReportRow; tfjs: string | null }> {
  let first: ProofResult | null = null;
  try {
    const demo = await loadDemo(proof.id);
    const asked = backend === 'own' ? runnerOf(demo) : backend;
    const run = async (params: unknown, seed: number) => {
      const request = { demoId: proof.id, params, seed, backend: asked, timeLimitMs };
      const result = await pageRunner(asked === 'cpu' ? 'cpu' : 'gpu').run(request, { lane: reportLane });
      first ??= result;
      return { evidence: result.evidence, ...result.report };
    };
    const check = await checkDemo(demo, run, reportSeed, withBreaks ? 'all' : 'claim');
    const { evidence, report } = first as unknown as ProofResult;
    const params = demo.params.parse({});
    const verdict = demo.judge(evidence, params);
    void saveRun(demo.id, { params, seed: reportSeed, evidence, verdict, report });
    return {
      tfjs: report.tfjsVersion,
      row: {
        ...proof,
        verdict: check.holds && !report.stopped ? 'holds' : 'refuted',
        because: verdict.because[language],
        counterexamples: withBreaks
          ? {
              refuted: check.counterexamples.filter(({ refuted }) => refuted).length,
              of: check.counterexamples.length,
            }
          : null,
        goldens: {
          within: check.goldens.filter(({ within }) => within).length,
          of: check.goldens.length,
          difference: Math.max(0, ...check.goldens.map(({ difference }) => difference)),
        },
        backend: report.backend,
        device: shortDevice(report.device),
        isSoftware: report.isSoftware,
        ms: report.ms,
        leaked: check.leaked,
      },
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const said = asAppError(error).in(language);
    return {
      tfjs: null,
      row: {
        ...proof,
        verdict: 'failed',
        because: `${said.message}. ${said.remedy}`,
        counterexamples: null,
        goldens: { within: 0, of: 0, difference: 0 },
        backend,
        device: '',
        isSoftware: false,
        ms: 0,
        leaked: 0,
      },
    };
  }
}
