import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.join(process.cwd(), 'node_modules/@tensorflow/tfjs-backend-wasm/dist');
const binaries = new Set(['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']);

/** The two binaries of the wasm backend, from our own origin. */
export async function GET(_request: Request, { params }: RouteContext<'/tfjs/[binary]'>) {
  const { binary } = await params;
  if (!binaries.has(binary)) return new Response('no such file', { status: 404 });
  return new Response(new Uint8Array(await readFile(path.join(folder, binary))), {
    headers: { 'content-type': 'application/wasm', 'cache-control': 'public, max-age=86400' },
  });
}
