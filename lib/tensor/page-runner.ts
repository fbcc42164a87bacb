import { ProofRunner } from './proof-runner';

let runner: ProofRunner | null = null;

/** The one runner of this page. TensorFlow.js lives in its worker only; the worker is made at the first use. */
export function pageRunner(): ProofRunner {
  runner ??= new ProofRunner(
    () => new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module', name: 'viva-proofs' }),
  );
  return runner;
}
