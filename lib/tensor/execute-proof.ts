import type { Demo } from '@/lib/demos/contract';
import { createRng } from '@/lib/kernel/rng';
import { asBackendName, type BackendName } from './backend-name';
import { describeDevice } from './device';
import { countLeaks } from './leaks';
import { type Residency, watchResidency } from './residency';
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
  signal: AbortSignal;
  report?(done: number, total: number, partial?: unknown): void;
}

/** Runs a demo on the backend in use: its evidence, and the report on what computed it. */
export async function executeProof(
  tf: Tf,
  demo: Demo,
  { params, seed, signal, report }: ExecuteOptions,
): Promise<{ evidence: unknown; report: DeviceReport }> {
  const backend = asBackendName(tf.getBackend());
  if (!backend) throw new Error(`no name for the backend "${tf.getBackend()}"`);
  const watch = watchResidency(tf);
  const start = performance.now();
  try {
    const { value, leaked } = await countLeaks(tf, () =>
      demo.run(tf, params as Record<string, unknown>, {
        rng: createRng(seed),
        signal,
        report: report ?? (() => undefined),
      }),
    );
    const ms = performance.now() - start;
    const { name, isSoftware } = describeDevice(tf);
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
