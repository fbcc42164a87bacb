import type { Tf } from './tf';

/** What we read of tfjs's GPU backends beside their public face: enough to show that the GPU did the work. */
export interface GpuInternals {
  /** Every GPU program of a backend goes through this one method. */
  programMethod: 'runWebGLProgram' | 'runWebGPUProgram';
  backend: Record<string, (...args: unknown[]) => { dataId: object }>;
  /** True when the tensor's values lie in a texture (webgl) or buffer (webgpu). */
  holds(dataId: object): boolean;
  gl: WebGL2RenderingContext | null;
  /** True once the context or the device is gone: tfjs then answers zeros, or never. */
  isLost(): boolean;
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
    device?: { lost: Promise<unknown> };
    adapterInfo?: { vendor?: string; architecture?: string; description?: string };
  };
  const methods = backend as unknown as GpuInternals['backend'];
  if (name === 'webgl') {
    return {
      programMethod: 'runWebGLProgram',
      backend: methods,
      holds: (dataId) => backend.texData?.get(dataId)?.texture != null,
      gl: backend.gpgpu?.gl ?? null,
      isLost: () => backend.gpgpu?.gl.isContextLost() ?? false,
      adapter: null,
    };
  }
  if (name === 'webgpu') {
    return {
      programMethod: 'runWebGPUProgram',
      backend: methods,
      holds: (dataId) => backend.tensorMap?.get(dataId)?.resource != null,
      gl: null,
      isLost: () => isDeviceLost(backend.device),
      adapter: backend.adapterInfo ?? null,
    };
  }
  return null;
}

const lostDevices = new WeakMap<object, { isLost: boolean }>();

/** WebGPU tells of a loss by a promise; it is listened to from the first question on. */
function isDeviceLost(device: { lost: Promise<unknown> } | undefined): boolean {
  if (!device) return false;
  let state = lostDevices.get(device);
  if (!state) {
    const made = { isLost: false };
    lostDevices.set(device, made);
    void device.lost.then(() => {
      made.isLost = true;
    });
    state = made;
  }
  return state.isLost;
}
