import type { Demo } from '@/lib/demos/contract';
import { AppError } from '@/lib/kernel/app-error';
import { probeBackends, switchBackend } from './backend';
import { type BackendName, isGpuBackend } from './backend-name';
import { ContextLost, guardContext, rebuildBackend } from './context-loss';
import { executeProof } from './execute-proof';
import type { ProofRequest, ProofResult } from './proof-messages';
import { RunGate } from './run-gate';
import type { Tf } from './tf';
import { weightsFromSite } from './weights-from-site';

let probed: Promise<readonly BackendName[]> | null = null;

/** The best backend other than the cpu that really starts here, or the cpu. Asked once per worker. */
export async function switchToBestBackend(): Promise<Tf> {
  probed ??= probeBackends();
  for (const name of await probed) {
    try {
      return await switchBackend(name);
    } catch (error) {
      if (!(error instanceof AppError) || name === 'cpu') throw error;
    }
  }
  return switchBackend('cpu');
}

/**
 * Runs one request within its time. A lost GPU is set up anew once and the run begins again; lost a second
 * time, the cpu answers and the report says so.
 */
export async function runRequest(
  demo: Demo,
  request: ProofRequest,
  cancel: AbortSignal,
  hooks: { started(gate: RunGate): void; report(done: number, total: number, partial?: unknown): void },
): Promise<ProofResult> {
  let tf = request.backend === 'gpu' ? await switchToBestBackend() : await switchBackend(request.backend);
  const wanted = tf.getBackend() as BackendName;
  const gate = new RunGate(cancel, request.timeLimitMs);
  hooks.started(gate);
  const { params, seed } = request;
  const attempt = () =>
    guardContext(tf, () =>
      executeProof(tf, demo, { params, seed, gate, weights: weightsFromSite, report: hooks.report }),
    );
  let losses = 0;
  for (;;) {
    try {
      const { evidence, report: device } = await attempt();
      return {
        evidence,
        report: {
          ...device,
          stopped: gate.stopped,
          recovered: losses > 0,
          fellBackFrom: device.backend === wanted ? null : wanted,
        },
      };
    } catch (error) {
      if (!(error instanceof ContextLost) || !isGpuBackend(wanted)) throw error;
      losses += 1;
      rebuildBackend(tf, wanted);
      tf = losses === 1 ? await switchBackend(wanted).catch(onCpu) : await onCpu();
    }
  }
}

const onCpu = () => switchBackend('cpu');
