import { loadDemo } from '@/lib/demos/load-demo';
import { switchBackend } from './backend';
import { describeFailure } from './describe-failure';
import { executeProof } from './execute-proof';
import type { FromWorker, ToWorker } from './proof-messages';
import { RunGate } from './run-gate';
import { runRequest, switchToBestBackend } from './run-request';
import { runnerOf } from './runner-of';
import { weightsFromSite } from './weights-from-site';

/** A rehearsal ends after this, and at once when Run is pressed. A software GPU takes seconds to compile its shaders. */
const rehearsalMs = 6_000;
/** A short run is rehearsed so often, within half a second: only then has the engine compiled its hot code well. */
const rehearsals = 6;
const repeatMs = 500;
/** The rehearsal of a training rests after its first picture: compiling the step may hold a software GPU for seconds. */
const restMs = 4_000;

/** The worker in which every proof runs, so that the page never waits for tensors. One run at a time, in order. */
const running = new Map<string, { cancel: AbortController; gate: RunGate | null }>();
let queue: Promise<void> = Promise.resolve();
let rehearsal: AbortController | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') running.get(data.token)?.cancel.abort();
  if (data.type === 'pause') running.get(data.token)?.gate?.pause();
  if (data.type === 'resume') running.get(data.token)?.gate?.resume();
  // Whatever is asked next, the rehearsal before it has had its time.
  if (data.type === 'prepare' || data.type === 'run') rehearsal?.abort();
  if (data.type === 'prepare') queue = queue.then(() => prepare(data));
  if (data.type === 'run') {
    running.set(data.token, { cancel: new AbortController(), gate: null });
    queue = queue.then(() => run(data));
  }
});

function send(message: FromWorker): void {
  postMessage(message);
}

async function run({ token, request }: Extract<ToWorker, { type: 'run' }>): Promise<void> {
  const state = running.get(token) ?? { cancel: new AbortController(), gate: null };
  const { cancel } = state;
  try {
    cancel.signal.throwIfAborted();
    const demo = await loadDemo(request.demoId);
    const result = await runRequest(demo, request, cancel.signal, {
      started(gate) {
        state.gate = gate;
        send({ type: 'started', token });
      },
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
 * While the learner thinks about the prediction: loads tfjs and the demo, starts the backends, and runs the demo at
 * its defaults so that code and shaders are compiled. What it finds is thrown away, and a failure is left to Run.
 */
async function prepare({ demoId, backend }: Extract<ToWorker, { type: 'prepare' }>): Promise<void> {
  try {
    const demo = await loadDemo(demoId);
    const tf = backend === 'cpu' ? await switchBackend('cpu') : await switchToBestBackend();
    if (runnerOf(demo) !== backend || running.size > 0) return;
    rehearsal = new AbortController();
    const end = performance.now() + repeatMs;
    for (let times = 0; times < rehearsals && running.size === 0 && performance.now() < end; times++) {
      const gate = new RunGate(rehearsal.signal, rehearsalMs);
      let isFirst = demo.cost === 'training';
      const report = () => {
        if (!isFirst) return;
        isFirst = false;
        gate.pause();
        setTimeout(() => gate.resume(), restMs);
      };
      await executeProof(tf, demo, {
        params: demo.params.parse({}),
        seed: 1,
        gate,
        weights: weightsFromSite,
        report,
      });
      await new Promise((resolve) => setTimeout(resolve)); // a Run pressed meanwhile is seen
    }
  } catch {
    // Run meets the same failure and reports it where the learner is looking.
  } finally {
    rehearsal = null;
    send({ type: 'prepared', demoId });
  }
}
