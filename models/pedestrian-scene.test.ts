import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { pedestrianScene } from './pedestrian-scene';

it('draws the bytes that pedestrian_scene.py draws', () => {
  const hash = createHash('sha256');
  for (let seed = 9_000_000; seed < 9_000_050; seed++) {
    const { pixels, mask } = pedestrianScene(seed);
    hash.update(pixels).update(mask);
  }
  expect(hash.digest('hex')).toBe('635d32204f098fcc662f9438a75f04e55ea3a2f23562dd940a7056a0c6ef2ba9');
});
