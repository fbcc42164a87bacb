import { expect, it } from 'vitest';
import { shortDevice } from './short-device';

it.each([
  [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'SwiftShader',
  ],
  [
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'NVIDIA GeForce RTX 3060',
  ],
  ['Apple M2', 'Apple M2'],
  ['JavaScript', 'JavaScript'],
])('%s is %s', (name, short) => expect(shortDevice(name)).toBe(short));
