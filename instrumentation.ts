/**
 * Called once when the server starts: opens the database, so that a locked folder, an unreachable server or a bad
 * migration is one clear line now and not an error at the first request.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { openDatabaseAtStart } = await import('./lib/wiring.server');
  await openDatabaseAtStart();
}
