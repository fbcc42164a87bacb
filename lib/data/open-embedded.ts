import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { lockFolder } from './folder-lock';
import { PrismaClient } from './generated/prisma/client';
import { migrate } from './migrate';
import type { OpenDatabase } from './open-database';
import { readMigrations } from './read-migrations';
import type { SqlConnection } from './sql-connection';

/** Opens the embedded database in a folder, which this process then holds alone; made when missing. */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const absolute = path.resolve(/* turbopackIgnore: true */ folder);
  mkdirSync(/* turbopackIgnore: true */ absolute, { recursive: true });
  const unlock = await lockFolder(absolute);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await PGlite.create(path.join(/* turbopackIgnore: true */ absolute, 'pg'));
    return await withPrisma(pglite, `the folder ${absolute}`, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Opens an embedded database that lives in memory only: for tests. A dumped one as `start` saves making it from nothing. */
export async function openInMemory(start?: Blob): Promise<OpenDatabase> {
  const { PGlite } = await import('@electric-sql/pglite');
  return withPrisma(await PGlite.create(start ? { loadDataDir: start } : {}), 'memory', async () => {});
}

async function withPrisma(pglite: PGlite, where: string, unlock: () => Promise<void>): Promise<OpenDatabase> {
  await migrate(connectionOf(pglite), await readMigrations());
  const { PrismaPGlite } = await import('pglite-prisma-adapter');
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  return {
    prisma,
    where,
    backup: async () => Buffer.from(await (await pglite.dumpDataDir('gzip')).arrayBuffer()),
    close: async () => {
      await prisma.$disconnect();
      await pglite.close();
      await unlock();
    },
  };
}

function connectionOf(pglite: PGlite): SqlConnection {
  return {
    query: async (sql, params) => (await pglite.query<Record<string, unknown>>(sql, params)).rows,
    exec: (sql) => pglite.exec(sql),
  };
}
