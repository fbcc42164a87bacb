import { afterAll, beforeAll } from 'vitest';
import { openDatabase } from '@/lib/data/database.server';
import type { OpenDatabase } from '@/lib/data/open-database';
import { openInMemory } from '@/lib/data/open-embedded';
import { createStores, type Stores } from '@/lib/data/stores';
import { emptyPglite } from './empty-pglite';
import { startPostgres } from './postgres-server';

/**
 * The database the integration tests run on: the embedded one in memory; with `TEST_DATABASE=postgres` a throw-away
 * server; with `TEST_DATABASE_URL` that server. Tests make learners of their own and share the rest.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const { TEST_DATABASE = 'pglite', TEST_DATABASE_URL } = process.env;
  if (TEST_DATABASE_URL) return openDatabase({ url: TEST_DATABASE_URL });
  if (TEST_DATABASE === 'pglite') return openInMemory(await emptyPglite());
  if (TEST_DATABASE !== 'postgres')
    throw new Error(`TEST_DATABASE is "${TEST_DATABASE}"; it may be pglite or postgres`);
  const server = await startPostgres({ fsync: 'off' });
  const open = await openDatabase({ url: server.url });
  return {
    ...open,
    close: async () => {
      await open.close();
      server.stop();
    },
  };
}

/** One database for all tests of a file, opened before the first and closed after the last. */
export function databaseOfTests(): { readonly open: OpenDatabase; readonly stores: Stores } {
  let open: OpenDatabase | undefined;
  let stores: Stores | undefined;
  beforeAll(async () => {
    open = await openTestDatabase();
    stores = createStores(open.prisma);
  });
  afterAll(() => open?.close());
  const opened = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the database is open only while tests run');
    return value;
  };
  return {
    get open() {
      return opened(open);
    },
    get stores() {
      return opened(stores);
    },
  };
}
