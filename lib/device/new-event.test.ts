import { describe, expect, it } from 'vitest';
import { isUuidV7 } from '@/lib/kernel/uuid-v7';
import { newEvent } from './new-event';

const stamp = {
  deviceId: 'device-a',
  seq: 7,
  at: Date.UTC(2026, 10, 23, 8),
  zone: 'Asia/Shanghai',
  random: new Uint8Array(10).fill(255),
};

describe('newEvent', () => {
  it('keeps the act and adds who, when and where', () => {
    const event = newEvent({ kind: 'suspended', cardId: 'iou-flat', suspended: true }, stamp);
    expect(event).toEqual({
      kind: 'suspended',
      cardId: 'iou-flat',
      suspended: true,
      id: event.id,
      deviceId: 'device-a',
      seq: 7,
      at: stamp.at,
      zone: 'Asia/Shanghai',
    });
  });

  it('makes an id that sorts by the instant', () => {
    const early = newEvent({ kind: 'buried', cardId: 'a' }, stamp);
    const late = newEvent(
      { kind: 'buried', cardId: 'a' },
      { ...stamp, at: stamp.at + 1, random: new Uint8Array(10) },
    );
    expect(isUuidV7(early.id)).toBe(true);
    expect(late.id > early.id).toBe(true);
  });
});
