import { AppError } from '@/lib/kernel/app-error';
import type { FromWorker, ProofRequest, ProofResult, ToWorker } from './proof-messages';
import { notLoaded, stuck } from './runner-failures';

interface RunHooks {
  onProgress?(done: number, total: number, partial?: unknown): void;
}

interface ActiveRun {
  token: string;
  request: ProofRequest;
  hooks: RunHooks;
  resolve(result: ProofResult): void;
  reject(reason: unknown): void;
}

type Timer = ReturnType<typeof setTimeout>;

/** The part of Worker that is used, so that tests can play it. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Loading tfjs over a slow line comes before a run's own time, and must not count as a stuck run. */
const loadLimitMs = 60_000;
/** How long a worker may stay silent past its time limit, or after a cancel, before it is thought stuck. */
const graceMs = 3_000;

/**
 * The page's handle on the worker: makes it when first needed, runs one proof at a time, stops the previous one when
 * the next is asked for, and replaces a worker that no longer answers.
 */
export class ProofRunner {
  readonly #makeWorker: () => WorkerLike;
  #worker: WorkerLike | null = null;
  #active: ActiveRun | null = null;
  #activeTimer: Timer | undefined;
  /** Cancelled runs the worker has not let go of yet. */
  readonly #draining = new Map<string, Timer>();

  constructor(makeWorker: () => WorkerLike) {
    this.#makeWorker = makeWorker;
  }

  /** Loads and warms what the demo needs, so that Run answers at once. */
  prepare(demoId: string, gpu: boolean): void {
    this.#post({ type: 'prepare', demoId, gpu });
  }

  /**
   * Runs a proof; a run still under way is stopped first and rejects with an AbortError.
   *
   * @throws AppError of the run itself, or `unavailable` when the worker does not answer in time.
   */
  run(request: ProofRequest, hooks: RunHooks = {}): Promise<ProofResult> {
    this.stop();
    return new Promise((resolve, reject) => {
      this.#active = { token: crypto.randomUUID(), request, hooks, resolve, reject };
      this.#postActive();
    });
  }

  /** Stops the run under way, if any: it rejects with an AbortError now, and the worker drops it soon. */
  stop(): void {
    const active = this.#release();
    if (!active) return;
    this.#post({ type: 'cancel', token: active.token });
    this.#draining.set(
      active.token,
      setTimeout(() => this.#replaceWorker(), graceMs),
    );
    active.reject(new DOMException('the run was stopped', 'AbortError'));
  }

  /** Ends the worker; the next run makes a new one. */
  close(): void {
    this.stop();
    this.#endWorker();
  }

  #post(message: ToWorker): void {
    if (!this.#worker) {
      const worker = this.#makeWorker();
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#fail(notLoaded());
      };
      this.#worker = worker;
    }
    this.#worker.postMessage(message);
  }

  #postActive(): void {
    const active = this.#active;
    if (!active) return;
    this.#limit(loadLimitMs, notLoaded());
    this.#post({ type: 'run', token: active.token, request: active.request });
  }

  #receive(message: FromWorker): void {
    if (message.type === 'prepared') return;
    const active = this.#active;
    if (!active || message.token !== active.token) {
      if (message.type !== 'result' && message.type !== 'failed') return;
      clearTimeout(this.#draining.get(message.token));
      this.#draining.delete(message.token);
    } else if (message.type === 'started') {
      this.#limit(active.request.timeLimitMs + graceMs, stuck(active.request.timeLimitMs));
    } else if (message.type === 'progress') {
      active.hooks.onProgress?.(message.done, message.total, message.partial);
    } else if (message.type === 'result') {
      this.#release();
      active.resolve(message.result);
    } else {
      this.#release();
      const { code, what, remedy } = message.failure;
      active.reject(new AppError(code, what, remedy));
    }
  }

  #limit(ms: number, failure: AppError): void {
    clearTimeout(this.#activeTimer);
    this.#activeTimer = setTimeout(() => this.#fail(failure), ms);
  }

  #release(): ActiveRun | null {
    clearTimeout(this.#activeTimer);
    const active = this.#active;
    this.#active = null;
    return active;
  }

  #fail(reason: AppError): void {
    this.#endWorker();
    this.#release()?.reject(reason);
  }

  /** A cancelled run does not let go: a new worker takes over what is asked now. */
  #replaceWorker(): void {
    this.#endWorker();
    this.#postActive();
  }

  #endWorker(): void {
    for (const timer of this.#draining.values()) clearTimeout(timer);
    this.#draining.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }
}
