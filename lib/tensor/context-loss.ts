import { gpuInternals } from './gpu-internals';
import type { Tf } from './tf';

/** Thrown inside the worker when the GPU went away in the middle of a run. Never reaches the page. */
export class ContextLost extends Error {}

/**
 * Runs work on a backend whose WebGL context may be lost. After a loss tfjs neither throws nor answers: `data()` never
 * resolves and `dataSync()` gives zeros. So the context itself is watched, and evidence gathered across a loss is refused.
 *
 * @throws ContextLost
 */
export async function guardContext<T>(tf: Tf, work: () => Promise<T>): Promise<T> {
  const gl = gpuInternals(tf)?.gl;
  if (!gl) return work();
  if (gl.isContextLost()) throw new ContextLost();
  let timer: ReturnType<typeof setInterval> | undefined;
  const lost = new Promise<never>((_, reject) => {
    timer = setInterval(() => gl.isContextLost() && reject(new ContextLost()), 100);
  });
  try {
    const value = await Promise.race([work(), lost]);
    if (gl.isContextLost()) throw new ContextLost();
    return value;
  } catch (error) {
    throw gl.isContextLost() ? new ContextLost() : error;
  } finally {
    clearInterval(timer);
  }
}

/** Builds the webgl backend again after its context was lost; the tensors it held are gone. */
export function rebuildWebgl(tf: Tf): void {
  const factory = tf.findBackendFactory('webgl');
  tf.removeBackend('webgl');
  tf.registerBackend('webgl', factory, 2);
}
