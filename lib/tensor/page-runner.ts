import { ProofRunner } from './proof-runner';
import type { RunnerName } from './runner-of';

const runners = new Map<RunnerName, ProofRunner>();

/**
 * A runner of this page. TensorFlow.js lives in its worker only, and the worker is made at the first use. Everything
 * that should answer at once goes to `cpu`; training, convolution and the GPU's second opinion go to `gpu`.
 */
export function pageRunner(name: RunnerName = 'cpu'): ProofRunner {
  const known = runners.get(name);
  if (known) return known;
  const runner = new ProofRunner(
    () =>
      new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module', name: `proofs-${name}` }),
  );
  runners.set(name, runner);
  return runner;
}
