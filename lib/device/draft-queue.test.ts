import { describe, expect, it } from 'vitest';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { draftQueue } from './draft-queue';

const draft = (id: string): ReviewEvent => ({
  kind: 'buried',
  id,
  deviceId: '',
  seq: 0,
  cardId: 'card',
  at: 0,
  zone: 'UTC',
});

describe('draftQueue', () => {
  it('writes in order, also what is added while it writes', async () => {
    const written: string[] = [];
    const queue = draftQueue(async ({ id }) => {
      if (id === 'a') queue.add(draft('c'));
      await Promise.resolve();
      written.push(id);
    });
    queue.add(draft('a'));
    queue.add(draft('b'));
    await Promise.all([queue.drain(), queue.drain()]);
    expect(written).toEqual(['a', 'b', 'c']);
    expect(queue.size).toBe(0);
  });

  it('keeps what could not be written and writes it with the next drain, once', async () => {
    const written: string[] = [];
    let full = true;
    const queue = draftQueue(async ({ id }) => {
      if (full) throw new Error('QuotaExceededError');
      written.push(id);
    });
    queue.add(draft('a'));
    queue.add(draft('b'));
    await expect(queue.drain()).rejects.toThrow('QuotaExceeded');
    expect(queue.size).toBe(2);
    full = false;
    await queue.drain();
    expect(written).toEqual(['a', 'b']);
  });
});
