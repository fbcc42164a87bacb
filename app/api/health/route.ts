import { databaseAnswers } from '@/lib/wiring.server';

const patienceMs = 2000;

/**
 * Alive: the process answers and names itself. Ready: the database answered too, within two seconds; otherwise the
 * status is 503, so that a proxy sends nobody here. Says nothing about anyone and needs no session.
 */
export async function GET(): Promise<Response> {
  const ready = await Promise.race([
    databaseAnswers().then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false).unref()),
  ]);
  const body = { alive: true, ready, pid: process.pid, uptimeSeconds: Math.round(process.uptime()) };
  return Response.json(body, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
