import { deleteDB } from 'idb';
import { databaseName } from './review-database';

/** Takes a learner's log out of this browser; called only when the account itself is deleted. */
export async function forgetDevice(learnerId: string): Promise<void> {
  await deleteDB(databaseName(learnerId));
}
