import { loadDemo } from '@/lib/demos/load-demo';
import { switchBackend } from './backend';
import { describeFailure } from './describe-failure';
import { executeProof } from './execute-proof';
import type { FromWorker, ToWorker } from './proof-messages';
import { runRequest, switchToBestBackend } from './run-request';

/** A rehearsal that takes longer is cut off: Run may be pressed at any moment. */
const rehearsalMs = 500;

/** The worker in which every proof runs, so that the page never waits for tensors. One run at a time, in order. */
const running = new Map<string, AbortController>();
let queue: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') running.get(data.token)?.abort();
  if (data.type === 'prepare') queue = queue.then(() => prepare(data));
  if (data.type === 'run') {
    running.set(data.token, new AbortController());
    queue = queue.then(() => run(data));
  }
});

function send(message: FromWorker): void {
  postMessage(message);
}

async function run({ token, request }: Extract<ToWorker, { type: 'run' }>): Promise<void> {
  const cancel = running.get(token) ?? new AbortController();
  try {
    cancel.signal.throwIfAborted();
    const demo = await loadDemo(request.demoId);
    const result = await runRequest(demo, request, cancel.signal, {
      started: () => send({ type: 'started', token }),
      report: (done, total, partial) => send({ type: 'progress', token, done, total, partial }),
    });
    send({ type: 'result', token, result });
  } catch (error) {
    // A cancelled run reports too, so that the page knows this worker is free again.
    const log = cancel.signal.aborted ? () => undefined : console.error;
    send({ type: 'failed', token, failure: describeFailure(error, token.slice(-12), log) });
  } finally {
    running.delete(token);
  }
}

/**
 * While the learner thinks about the prediction: loads tfjs and the demo, starts the backends, and runs the demo once
 * at its defaults so that code and shaders are compiled. What it finds is thrown away, and a failure is left to Run.
 */
async function prepare({ demoId, backend }: Extract<ToWorker, { type: 'prepare' }>): Promise<void> {
  try {
    const demo = await loadDemo(demoId);
    const tf = backend === 'cpu' ? await switchBackend('cpu') : await switchToBestBackend();
    const rehearsal = { params: demo.params.parse({}), seed: 1, signal: AbortSignal.timeout(rehearsalMs) };
    if (demo.cost === backend && running.size === 0) await executeProof(tf, demo, rehearsal);
  } catch {
    // Run meets the same failure and reports it where the learner is looking.
  }
  send({ type: 'prepared', demoId });
}
