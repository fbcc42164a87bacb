/** How long a run may compute before it lets messages through. Two frames: a Stop is never late, and yielding stays cheap. */
const breatheMs = 24;

/** The gate between the steps of a run: it yields now and then, holds the run while it is paused, and ends it. */
export class RunGate {
  readonly #cancel: AbortSignal;
  readonly #timeLimitMs: number;
  #last = performance.now();
  /** When the run would have begun, had it never been paused. */
  #start = performance.now();
  #pausedAt: number | null = null;
  #reopened: Promise<void> | null = null;
  #reopen: () => void = () => undefined;
  /** Why the gate closed, if it did. */
  stopped: 'time' | 'cancel' | null = null;

  /** `cancel` ends the run, also a paused one; so does the time limit, in which pauses do not count. */
  constructor(cancel: AbortSignal = new AbortController().signal, timeLimitMs = Number.POSITIVE_INFINITY) {
    this.#cancel = cancel;
    this.#timeLimitMs = timeLimitMs;
    cancel.addEventListener('abort', () => this.resume(), { once: true });
  }

  pause(): void {
    if (this.#cancel.aborted || this.#reopened) return;
    this.#pausedAt = performance.now();
    this.#reopened = new Promise((resolve) => {
      this.#reopen = resolve;
    });
  }

  resume(): void {
    if (this.#pausedAt !== null) this.#start += performance.now() - this.#pausedAt;
    this.#pausedAt = null;
    this.#reopened = null;
    this.#reopen();
  }

  /** True when the run may go on, false when it is to return what it has. */
  readonly turn = async (): Promise<boolean> => {
    if (performance.now() - this.#last >= breatheMs) {
      await new Promise((resolve) => setTimeout(resolve));
      this.#last = performance.now();
    }
    if (this.#reopened) {
      await this.#reopened;
      this.#last = performance.now();
    }
    if (this.#cancel.aborted) this.stopped = 'cancel';
    else if (performance.now() - this.#start > this.#timeLimitMs) this.stopped = 'time';
    return this.stopped === null;
  };
}
