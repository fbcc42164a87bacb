import { gpuInternals } from './gpu-internals';
import type { Tf } from './tf';

/** Thrown inside the worker when the GPU went away in the middle of a run. Never reaches the page. */
export class ContextLost extends Error {}

/**
 * Runs work on a GPU that may go away. After a loss tfjs neither throws nor answers: `data()` never resolves and
 * `dataSync()` gives zeros. So the context itself is watched, and evidence gathered across a loss is refused.
 *
 * @throws ContextLost
 */
export async function guardContext<T>(tf: Tf, work: () => Promise<T>): Promise<T> {
  const gpu = gpuInternals(tf);
  if (!gpu) return work();
  if (gpu.isLost()) throw new ContextLost();
  let timer: ReturnType<typeof setInterval> | undefined;
  const lost = new Promise<never>((_, reject) => {
    timer = setInterval(() => gpu.isLost() && reject(new ContextLost()), 100);
  });
  try {
    const value = await Promise.race([work(), lost]);
    if (await isLostByNow(gpu)) throw new ContextLost();
    return value;
  } catch (error) {
    throw (await isLostByNow(gpu)) ? new ContextLost() : error;
  } finally {
    clearInterval(timer);
  }
}

/** A loss is told in a task of its own: lets that one come first. */
async function isLostByNow(gpu: { isLost(): boolean }): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return gpu.isLost();
}

/** Builds a GPU backend again after its context was lost; the tensors it held are gone. */
export function rebuildBackend(tf: Tf, name: 'webgl' | 'webgpu'): void {
  const factory = tf.findBackendFactory(name);
  tf.removeBackend(name);
  tf.registerBackend(name, factory, 2);
}
