import { rendererName } from './backend';
import { gpuInternals } from './gpu-internals';
import { isSoftwareDevice } from './software-device';
import type { Tf } from './tf';

export interface Device {
  /** The renderer's own name for a GPU, else what computes. */
  name: string;
  /** True when a GPU backend runs on a software GPU. */
  isSoftware: boolean;
}

/** The device behind the backend in use, by its own name. */
export function describeDevice(tf: Tf): Device {
  const internals = gpuInternals(tf);
  if (!internals)
    return { name: tf.getBackend() === 'wasm' ? 'WebAssembly' : 'JavaScript', isSoftware: false };
  const { gl, adapter } = internals;
  const name = gl
    ? rendererName(gl)
    : [adapter?.vendor, adapter?.architecture, adapter?.description].filter(Boolean).join(' ') || 'WebGPU';
  return { name, isSoftware: isSoftwareDevice(name) };
}
