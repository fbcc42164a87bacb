import { AppError } from '@/lib/kernel/app-error';
import type { FromWorker, ProofRequest, ProofResult, ToWorker } from './proof-messages';
import { notLoaded, stuck } from './runner-failures';

interface RunOptions {
  onProgress?(done: number, total: number, partial?: unknown): void;
  /** A new run stops the one before it in the same lane. Without a lane a run waits its turn and is never stopped. */
  lane?: string;
}

type Timer = ReturnType<typeof setTimeout>;

interface ActiveRun {
  request: ProofRequest;
  options: RunOptions;
  resolve(result: ProofResult): void;
  reject(reason: unknown): void;
  timer?: Timer;
}

/** The part of Worker that is used, so that tests can play it. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Loading tfjs over a slow line comes before a run's own time, and must not count as a stuck run. */
const loadLimitMs = 60_000;
/** How long a worker may stay silent past its time limit, or after a cancel, before it is thought stuck. */
const graceMs = 3_000;

/**
 * The page's handle on the worker: makes it when first needed, lets runs follow each other, stops what the next run
 * replaces, and puts a new worker in the place of one that no longer answers.
 */
export class ProofRunner {
  readonly #makeWorker: () => WorkerLike;
  #worker: WorkerLike | null = null;
  /** Runs asked and not yet answered, by token, in order. */
  readonly #active = new Map<string, ActiveRun>();
  /** Stopped runs the worker has not let go of yet. */
  readonly #draining = new Map<string, Timer>();

  constructor(makeWorker: () => WorkerLike) {
    this.#makeWorker = makeWorker;
  }

  /** Loads and warms what the demo needs on that backend, so that Run answers at once. */
  prepare(demoId: string, backend: 'cpu' | 'gpu'): void {
    this.#post({ type: 'prepare', demoId, backend });
  }

  /**
   * Runs a proof. A run that it replaces rejects with an AbortError.
   *
   * @throws AppError of the run itself, or `unavailable` when the worker does not answer in time.
   */
  run(request: ProofRequest, options: RunOptions = {}): Promise<ProofResult> {
    if (options.lane !== undefined) this.stop(options.lane);
    return new Promise((resolve, reject) => {
      const token = crypto.randomUUID();
      this.#active.set(token, { request, options, resolve, reject });
      this.#postRun(token);
    });
  }

  /** Stops what runs in a lane, if anything: it rejects with an AbortError now, and the worker drops it soon. */
  stop(lane: string): void {
    for (const [token, run] of this.#active) if (run.options.lane === lane) this.#stopRun(token);
  }

  /** Holds what runs in a lane between two of its steps. A held run keeps its worker, and no time counts. */
  pause(lane: string): void {
    for (const [token, run] of this.#active) {
      if (run.options.lane !== lane) continue;
      clearTimeout(run.timer);
      this.#post({ type: 'pause', token });
    }
  }

  /** Lets a held run go on from where it was. */
  resume(lane: string): void {
    for (const [token, run] of this.#active) {
      if (run.options.lane !== lane) continue;
      this.#limitRun(token, run);
      this.#post({ type: 'resume', token });
    }
  }

  #stopRun(token: string): void {
    const run = this.#release(token);
    if (!run) return;
    this.#post({ type: 'cancel', token });
    this.#draining.set(
      token,
      setTimeout(() => this.#replaceWorker(), graceMs),
    );
    run.reject(new DOMException('the run was stopped', 'AbortError'));
  }

  #post(message: ToWorker): void {
    if (!this.#worker) {
      const worker = this.#makeWorker();
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#failAll(notLoaded());
      };
      this.#worker = worker;
    }
    this.#worker.postMessage(message);
  }

  #postRun(token: string): void {
    const run = this.#active.get(token);
    if (!run) return;
    this.#limit(token, loadLimitMs, notLoaded());
    this.#post({ type: 'run', token, request: run.request });
  }

  #receive(message: FromWorker): void {
    if (message.type === 'prepared') return;
    const run = this.#active.get(message.token);
    if (!run) {
      if (message.type !== 'result' && message.type !== 'failed') return;
      clearTimeout(this.#draining.get(message.token));
      this.#draining.delete(message.token);
    } else if (message.type === 'started') {
      this.#limitRun(message.token, run);
    } else if (message.type === 'progress') {
      run.options.onProgress?.(message.done, message.total, message.partial);
    } else if (message.type === 'result') {
      this.#release(message.token);
      run.resolve(message.result);
    } else {
      this.#release(message.token);
      const { code, what, remedy } = message.failure;
      run.reject(new AppError(code, what, remedy));
    }
  }

  #limitRun(token: string, { request: { timeLimitMs } }: ActiveRun): void {
    this.#limit(token, timeLimitMs + graceMs, stuck(timeLimitMs));
  }

  /** The worker is given up when this run does not speak up in time; the others are asked anew. */
  #limit(token: string, ms: number, failure: AppError): void {
    const run = this.#active.get(token);
    if (!run) return;
    clearTimeout(run.timer);
    run.timer = setTimeout(() => {
      this.#release(token)?.reject(failure);
      this.#replaceWorker();
    }, ms);
  }

  #release(token: string): ActiveRun | null {
    const run = this.#active.get(token) ?? null;
    clearTimeout(run?.timer);
    this.#active.delete(token);
    return run;
  }

  #failAll(reason: AppError): void {
    this.#endWorker();
    for (const token of [...this.#active.keys()]) this.#release(token)?.reject(reason);
  }

  #replaceWorker(): void {
    this.#endWorker();
    for (const token of this.#active.keys()) this.#postRun(token);
  }

  #endWorker(): void {
    for (const timer of this.#draining.values()) clearTimeout(timer);
    this.#draining.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }
}
