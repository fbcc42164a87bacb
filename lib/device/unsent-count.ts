import { openDB } from 'idb';
import { databaseName } from './review-database';

/** How many reviews of this learner wait in this browser; 0 when it never kept any. Asked before signing out. */
export async function unsentCount(learnerId: string): Promise<number> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === databaseName(learnerId))) return 0;
  const database = await openDB(databaseName(learnerId));
  const waiting = await database.countFromIndex('events', 'state', 'waiting');
  database.close();
  return waiting;
}
