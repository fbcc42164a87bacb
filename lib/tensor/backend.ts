import { AppError } from '@/lib/kernel/app-error';
import { type BackendName, backendNames } from './backend-name';
import { loadBackendPackage, loadTf } from './load-tf';
import type { Tf } from './tf';
import { webgpuEntry } from './webgpu-entry';

/**
 * TensorFlow.js set to exactly this backend. Never falls back in silence: tfjs itself answers `false` and stays on
 * another backend, so its answer and the backend in use are both checked. `wasmFolder`: where the wasm binaries lie, when
 * not on this site.
 *
 * @throws AppError `unavailable` naming the backend and what runs instead.
 */
export async function switchBackend(name: BackendName, wasmFolder?: string): Promise<Tf> {
  const tf = await loadTf();
  if (tf.getBackend() !== name) {
    await loadBackendPackage(name, wasmFolder);
    const accepted = await tf.setBackend(name).catch(() => false);
    await tf.ready().catch(() => undefined);
    if (!accepted || tf.getBackend() !== name) throw unavailable(name, tf.getBackend());
  }
  // tfjs answers ops on fewer than 128 numbers on the cpu even when asked for the GPU: then nothing is proven.
  if (name === 'webgl') tf.env().set('WEBGL_CPU_FORWARD', false);
  if (name === 'webgpu') tf.env().set('WEBGPU_CPU_FORWARD', false);
  return tf;
}

function unavailable(name: BackendName, instead: string | undefined): AppError {
  return new AppError(
    'unavailable',
    {
      en: `the ${name} backend does not start on this device${instead ? ` (${instead} does)` : ''}`,
      zh: `${name} 后端无法在此设备上启动${instead ? `（${instead} 可以）` : ''}`,
    },
    {
      en: 'Choose another backend, or leave the choice to the page.',
      zh: '请换一个后端，或让页面自动选择。',
    },
  );
}

/**
 * Backends worth trying here, best first; `cpu` is always last. Looks at what the browser offers without loading a
 * backend, so `switchBackend` may still refuse one. WebGL goes before WebGPU: on the one WebGPU tried, Chromium's in
 * software, one demo gave wrong numbers and two lost the device, for a reason not yet found (docs/decisions/013).
 */
export async function probeBackends(): Promise<readonly BackendName[]> {
  const offers: Record<BackendName, boolean> = {
    webgl: hasWebgl(),
    webgpu: await hasWebgpu(),
    wasm: typeof WebAssembly === 'object',
    cpu: true,
  };
  return backendNames.filter((name) => offers[name]);
}

async function hasWebgpu(): Promise<boolean> {
  const asked = webgpuEntry()?.requestAdapter();
  return (await asked?.catch(() => null)) != null;
}

/** Asks for a context and gives it back at once: a page has few of them. */
function hasWebgl(): boolean {
  if (typeof OffscreenCanvas === 'undefined') return false;
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

/** The unmasked name of the device behind a WebGL context. */
export function rendererName(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}
