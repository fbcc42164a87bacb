import type { Tf } from './tf';

/** What we read of tfjs's GPU backends beside their public face: enough to show that the GPU did the work. */
export interface GpuInternals {
  /** Every GPU program of a backend goes through this one method. */
  programMethod: 'runWebGLProgram' | 'runWebGPUProgram';
  backend: Record<string, (...args: unknown[]) => { dataId: object }>;
  /** True when the tensor's values lie in a texture (webgl) or buffer (webgpu). */
  holds(dataId: object): boolean;
  gl: WebGL2RenderingContext | null;
  adapter: { vendor?: string; architecture?: string; description?: string } | null;
}

/** The internals of the backend in use, or null when it is not a GPU backend. */
export function gpuInternals(tf: Tf): GpuInternals | null {
  const name = tf.getBackend();
  // tfjs has no types for these fields; their names are pinned with the version in package.json.
  const backend = tf.backend() as unknown as {
    texData?: { get(dataId: object): { texture?: unknown } | undefined };
    tensorMap?: { get(dataId: object): { resource?: unknown } | undefined };
    gpgpu?: { gl: WebGL2RenderingContext };
    adapterInfo?: { vendor?: string; architecture?: string; description?: string };
  };
  const methods = backend as unknown as GpuInternals['backend'];
  if (name === 'webgl') {
    return {
      programMethod: 'runWebGLProgram',
      backend: methods,
      holds: (dataId) => backend.texData?.get(dataId)?.texture != null,
      gl: backend.gpgpu?.gl ?? null,
      adapter: null,
    };
  }
  if (name === 'webgpu') {
    return {
      programMethod: 'runWebGPUProgram',
      backend: methods,
      holds: (dataId) => backend.tensorMap?.get(dataId)?.resource != null,
      gl: null,
      adapter: backend.adapterInfo ?? null,
    };
  }
  return null;
}
