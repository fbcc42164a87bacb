import { AppError } from '@/lib/kernel/app-error';
import type { BackendName } from './backend-name';
import type { Tf } from './tf';
import { webgpuEntry } from './webgpu-entry';

/** Where this site serves the two binaries of the wasm backend from (`app/(lab)/tfjs`). */
const wasmFolderOfSite = '/tfjs/';

let core: Promise<Tf> | null = null;

/** TensorFlow.js with the cpu and webgl backends registered; loaded once. Heavy (310 kB gzip): for the worker. */
export function loadTf(): Promise<Tf> {
  core ??= import('@tensorflow/tfjs')
    .then((loaded) => {
      // In Node the package is CommonJS, and its names stand under `default`.
      const tf = 'engine' in loaded ? loaded : (loaded as { default: Tf }).default;
      tf.enableProdMode(); // no advice on the console; the values are the same
      return tf;
    })
    .catch((cause: unknown) => {
      core = null;
      throw new AppError(
        'unavailable',
        { en: 'TensorFlow.js could not be loaded', zh: 'TensorFlow.js 没能加载' },
        { en: 'Check the connection and run again.', zh: '请检查网络后再运行。' },
        { cause },
      );
    });
  return core;
}

/** Loads the package of a backend that is not part of the union package; it registers itself. */
export async function loadBackendPackage(name: BackendName, wasmFolder = wasmFolderOfSite): Promise<void> {
  if (name === 'webgpu') {
    webgpuEntry();
    await import('@tensorflow/tfjs-backend-webgpu');
  }
  if (name === 'wasm') {
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    wasm.setWasmPaths(wasmFolder);
  }
}
