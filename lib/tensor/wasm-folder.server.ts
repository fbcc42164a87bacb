import { createRequire } from 'node:module';
import path from 'node:path';

/** Where Node finds the binaries of the wasm backend: beside the package's own code, with a slash at the end. */
export function wasmFolderInNode(): string {
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  return `${path.dirname(entry)}/`;
}
