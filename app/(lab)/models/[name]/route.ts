import { readFile } from 'node:fs/promises';
import { weightsFile } from '@/models/read-weights.server';

/** The arrays of a trained model, for the worker. */
export async function GET(_request: Request, { params }: RouteContext<'/models/[name]'>) {
  const { name } = await params;
  const bytes = /^[a-z0-9-]+$/.test(name) ? await readFile(weightsFile(name)).catch(() => null) : null;
  if (!bytes) return new Response('no such model', { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/octet-stream', 'cache-control': 'public, max-age=86400' },
  });
}
