import { gpuInternals } from './gpu-internals';
import type { Tf } from './tf';

/** Evidence that a run was computed by the GPU backend, gathered from the run itself. */
export interface Residency {
  /** GPU programs the run started. 0 means that everything was answered elsewhere. */
  programs: number;
  /** How many of their outputs were seen in a texture or buffer at once after the program. */
  resident: number;
  /** Most bytes of textures or buffers in use at any moment of the run. */
  peakBytes: number;
}

/** Watches every GPU program until `stop`, or answers null on a backend without a GPU. */
export function watchResidency(tf: Tf): { stop(): Residency | null } {
  const internals = gpuInternals(tf);
  if (!internals) return { stop: () => null };
  const { backend, programMethod, holds } = internals;
  const original = backend[programMethod];
  if (!original) throw new Error(`this TensorFlow.js has no ${programMethod}: residency cannot be shown`);
  const seen: Residency = { programs: 0, resident: 0, peakBytes: 0 };
  backend[programMethod] = (...args) => {
    const output = original.apply(backend, args);
    seen.programs += 1;
    if (holds(output.dataId)) seen.resident += 1;
    const bytes = (tf.memory() as { numBytesInGPU?: number }).numBytesInGPU ?? 0;
    seen.peakBytes = Math.max(seen.peakBytes, bytes);
    return output;
  };
  return {
    stop() {
      delete backend[programMethod]; // the method of the prototype shows through again
      return seen;
    },
  };
}
