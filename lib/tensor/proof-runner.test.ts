import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/lib/kernel/app-error';
import type { FromWorker, ProofRequest, ToWorker } from './proof-messages';
import { ProofRunner, type WorkerLike } from './proof-runner';

class PlayedWorker implements WorkerLike {
  posted: ToWorker[] = [];
  ended = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  postMessage(message: ToWorker) {
    this.posted.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(message: FromWorker) {
    (this.onmessage as unknown as (event: { data: FromWorker }) => void)({ data: message });
  }
  get tokens() {
    return this.posted.flatMap((message) => (message.type === 'run' ? [message.token] : []));
  }
}

const request: ProofRequest = { demoId: 'd', params: {}, seed: 1, backend: 'cpu', timeLimitMs: 10_000 };
const result = { evidence: { at: Number.NaN }, report: {} } as never;
let workers: PlayedWorker[] = [];
let runner: ProofRunner;
const worker = (at: number) => workers[at] as PlayedWorker;

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  runner = new ProofRunner(() => {
    const made = new PlayedWorker();
    workers.push(made);
    return made;
  });
});
afterEach(() => vi.useRealTimers());

describe('ProofRunner', () => {
  it('makes the worker at the first use only', async () => {
    expect(workers).toHaveLength(0);
    runner.prepare('d', 'cpu');
    const run = runner.run(request);
    expect(workers).toHaveLength(1);
    worker(0).say({ type: 'result', token: worker(0).tokens[0] as string, result });
    expect(await run).toBe(result);
  });

  it('stops the previous run when the next is asked for, and ignores what it still says', async () => {
    const first = runner.run(request, { lane: 'proof' }).catch((error: DOMException) => error.name);
    const second = runner.run(request, { lane: 'proof' });
    const [a, b] = worker(0).tokens as [string, string];
    expect(await first).toBe('AbortError');
    expect(worker(0).posted).toContainEqual({ type: 'cancel', token: a });
    worker(0).say({ type: 'result', token: a, result: 'late' as never });
    worker(0).say({ type: 'result', token: b, result });
    expect(await second).toBe(result);
    vi.advanceTimersByTime(120_000);
    expect(worker(0).ended).toBe(false);
  });

  it('lets runs of different lanes follow each other', async () => {
    const proof = runner.run(request, { lane: 'proof' });
    const exercise = runner.run(request);
    const [a, b] = worker(0).tokens as [string, string];
    worker(0).say({ type: 'result', token: a, result });
    worker(0).say({ type: 'result', token: b, result });
    expect(await Promise.all([proof, exercise])).toEqual([result, result]);
    expect(worker(0).posted.some(({ type }) => type === 'cancel')).toBe(false);
  });

  it('replaces a worker that does not let go of a cancelled run, and asks the new one', async () => {
    const first = runner.run(request, { lane: 'proof' }).catch(() => 'stopped');
    const second = runner.run(request, { lane: 'proof' });
    await first;
    vi.advanceTimersByTime(3_001);
    expect(worker(0).ended).toBe(true);
    expect(workers).toHaveLength(2);
    worker(1).say({ type: 'result', token: worker(1).tokens[0] as string, result });
    expect(await second).toBe(result);
  });

  it('ends a run that gives no answer past its time limit, naming the limit', async () => {
    const run = runner.run(request).catch((error: Error) => error.message);
    worker(0).say({ type: 'started', token: worker(0).tokens[0] as string });
    const waiting = runner.run(request);
    vi.advanceTimersByTime(13_001);
    expect(await run).toMatch(/no answer in 10 s/);
    expect(worker(0).ended).toBe(true);
    worker(1).say({ type: 'result', token: worker(1).tokens[0] as string, result });
    expect(await waiting).toBe(result);
  });

  it('does not count loading as run time', async () => {
    const run = runner.run(request);
    vi.advanceTimersByTime(30_000);
    worker(0).say({ type: 'started', token: worker(0).tokens[0] as string });
    worker(0).say({ type: 'result', token: worker(0).tokens[0] as string, result });
    expect(await run).toBe(result);
  });

  it('hands named failures through whole', async () => {
    const run = runner.run(request).catch((error: unknown) => error);
    const [what, remedy] = [
      { en: 'no webgl', zh: '没有 webgl' },
      { en: 'use cpu', zh: '用 cpu' },
    ];
    const failure = { code: 'unavailable', what, remedy } as const;
    worker(0).say({ type: 'failed', token: worker(0).tokens[0] as string, failure });
    const error = await run;
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).in('zh')).toEqual({ message: '没有 webgl', remedy: '用 cpu' });
  });
});
