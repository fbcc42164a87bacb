/** The four ways TensorFlow.js can compute here, in the order in which they are tried. */
export const backendNames = ['webgl', 'webgpu', 'wasm', 'cpu'] as const;
export type BackendName = (typeof backendNames)[number];

export function isGpuBackend(name: BackendName): name is 'webgpu' | 'webgl' {
  return name === 'webgpu' || name === 'webgl';
}

export function asBackendName(text: string): BackendName | null {
  return backendNames.find((name) => name === text) ?? null;
}
