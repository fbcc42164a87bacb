import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { weightsFile } from '@/models/read-weights.server';
import { bundleChecks } from './bundle';

const wasmFolder = path.resolve(import.meta.dirname, '../../node_modules/@tensorflow/tfjs-backend-wasm/dist');
const html =
  '<!doctype html><meta charset="utf-8"><title>proofs</title><script type="module" src="/page.js"></script>';
/** As strict as the app's own, so that a proof that needs more fails here too. */
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";

/** Serves the checks on a free port of this machine only. */
export async function serveChecks(): Promise<{ url: string; close(): void }> {
  const files = await bundleChecks();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-security-policy', policy);
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(html);
    if (pathname.startsWith('/tfjs/')) {
      const binary = await readFile(path.join(wasmFolder, path.basename(pathname))).catch(() => null);
      if (binary) return response.setHeader('content-type', 'application/wasm').end(binary);
    }
    if (pathname.startsWith('/models/')) {
      const bytes = await readFile(weightsFile(path.basename(pathname))).catch(() => null);
      if (bytes) return response.setHeader('content-type', 'application/octet-stream').end(bytes);
    }
    const file = files.get(pathname);
    if (file) return response.setHeader('content-type', 'text/javascript').end(file);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
