import 'server-only';
import type { AccountStore, SignInLimits } from '@/lib/auth/ports';
import { accountStore } from '@/lib/data/account-store';
import { signInLimits as limitsOf } from '@/lib/data/attempt-limiter';
import { database } from '@/lib/data/database.server';

// The composition root: the only file that joins ports to repositories.

/** True when the data is in this computer's own embedded database. */
export const isEmbeddedDatabase = () => !process.env.DATABASE_URL;

export async function accounts(): Promise<AccountStore> {
  return accountStore((await database()).prisma);
}

let limits: Promise<SignInLimits> | undefined;

/** One set of counters per process: each keeps a timer that clears what has expired. */
export function signInLimits(): Promise<SignInLimits> {
  limits ??= database().then(({ prisma }) => limitsOf(prisma));
  return limits;
}
