import type { Demo } from '@/lib/demos/contract';
import { createRng } from '@/lib/kernel/rng';
import type { Weights } from '@/models/weights';
import { asBackendName, type BackendName } from './backend-name';
import { describeDevice } from './device';
import { countLeaks } from './leaks';
import { type Residency, watchResidency } from './residency';
import { RunGate } from './run-gate';
import type { Tf } from './tf';

/** What computed a run, and what it left behind. Shown in the footer of every proof. */
export interface DeviceReport {
  backend: BackendName;
  device: string;
  isSoftware: boolean;
  tfjsVersion: string;
  ms: number;
  leaked: number;
  /** Null on a backend without a GPU. */
  residency: Residency | null;
}

export interface ExecuteOptions {
  /** Already parsed by the demo's schema. */
  params: unknown;
  seed: number;
  /** Passed between steps; one that nobody closes when left out. */
  gate?: RunGate;
  /** Where the arrays of trained models come from: this site, or the disk. */
  weights(model: string): Promise<Weights>;
  report?(done: number, total: number, partial?: unknown): void;
}

/** Runs a demo on the backend in use: its evidence, and the report on what computed it. */
export async function executeProof(
  tf: Tf,
  demo: Demo,
  { params, seed, gate = new RunGate(), weights, report }: ExecuteOptions,
): Promise<{ evidence: unknown; report: DeviceReport }> {
  const backend = asBackendName(tf.getBackend());
  if (!backend) throw new Error(`no name for the backend "${tf.getBackend()}"`);
  const { name, isSoftware } = describeDevice(tf);
  const watch = watchResidency(tf);
  const start = performance.now();
  try {
    const { value, leaked } = await countLeaks(tf, () =>
      demo.run(tf, params as Record<string, unknown>, {
        rng: createRng(seed),
        report: report ?? (() => undefined),
        turn: gate.turn,
        weights,
        device: { backend, isSoftware },
      }),
    );
    const ms = performance.now() - start;
    return {
      evidence: value,
      report: {
        backend,
        device: name,
        isSoftware,
        tfjsVersion: tf.version.tfjs,
        ms,
        leaked,
        residency: watch.stop(),
      },
    };
  } finally {
    watch.stop();
  }
}
