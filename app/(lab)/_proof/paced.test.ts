import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from './paced';

/** A browser that draws a frame every 16 ms, and whose frames can be made slow. */
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => Number(setTimeout(then, 16)));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('paced', () => {
  it('draws the latest of many, and does not lose a picture that came before it', async () => {
    const drawn: unknown[] = [];
    const onProgress = paced((progress) => drawn.push(progress));
    onProgress(1, 9, 'first');
    onProgress(2, 9);
    await vi.advanceTimersByTimeAsync(20);
    expect(drawn).toEqual([{ done: 2, total: 9, partial: 'first' }]);
  });

  it('draws many times a second where a drawing fits its frame', async () => {
    let drawn = 0;
    const onProgress = paced(() => drawn++);
    for (let at = 0; at < 100; at++) {
      onProgress(at, 100);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(drawn).toBeGreaterThan(15);
  });

  it('leaves a slow machine four fifths of its time', async () => {
    let drawn = 0;
    const slow = 100;
    const onProgress = paced(() => {
      drawn++;
      const now = performance.now();
      vi.spyOn(performance, 'now')
        .mockReturnValueOnce(now)
        .mockReturnValueOnce(now + 34 + slow);
    });
    for (let at = 0; at < 300; at++) {
      onProgress(at, 300);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(drawn).toBeGreaterThan(3);
    expect(drawn).toBeLessThan(3000 / (4 * slow));
  });

  it('draws nothing after cancel', async () => {
    let drawn = 0;
    const onProgress = paced(() => drawn++);
    onProgress(1, 9);
    onProgress.cancel();
    onProgress(2, 9);
    await vi.advanceTimersByTimeAsync(200);
    expect(drawn).toBe(0);
  });
});
