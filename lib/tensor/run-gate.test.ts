import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RunGate } from './run-gate';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets a run go on until it is cancelled', async () => {
  const cancel = new AbortController();
  const gate = new RunGate(cancel.signal);
  expect(await gate.turn()).toBe(true);
  cancel.abort();
  expect(await gate.turn()).toBe(false);
  expect(gate.stopped).toBe('cancel');
});

it('gives way to other tasks once it has computed for a while', async () => {
  const gate = new RunGate();
  vi.advanceTimersByTime(30);
  let passed = false;
  const turn = gate.turn().then(() => {
    passed = true;
  });
  await Promise.resolve();
  expect(passed).toBe(false);
  vi.advanceTimersByTime(1);
  await turn;
  expect(passed).toBe(true);
});

it('holds a paused run, and does not count the pause against its time', async () => {
  const gate = new RunGate(undefined, 100);
  gate.pause();
  let answer: boolean | null = null;
  const turn = gate.turn().then((may) => {
    answer = may;
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(answer).toBeNull();
  gate.resume();
  await turn;
  expect(answer).toBe(true);
  await vi.advanceTimersByTimeAsync(101);
  const last = gate.turn();
  await vi.advanceTimersByTimeAsync(1);
  expect(await last).toBe(false);
  expect(gate.stopped).toBe('time');
});

it('ends a paused run when it is cancelled', async () => {
  const cancel = new AbortController();
  const gate = new RunGate(cancel.signal);
  gate.pause();
  const turn = gate.turn();
  cancel.abort();
  expect(await turn).toBe(false);
});
