import { expect, it } from 'vitest';
import { isSoftwareDevice } from './software-device';

it.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', true],
  ['google swiftshader', true],
  ['llvmpipe (LLVM 19.1.7, 256 bits)', true],
  ['Microsoft Basic Render Driver', true],
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', false],
  ['Apple M2', false],
  ['Adreno (TM) 740', false],
])('%s: software is %s', (renderer, software) => expect(isSoftwareDevice(renderer)).toBe(software));
