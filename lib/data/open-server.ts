import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { AppError } from '@/lib/kernel/app-error';
import { PrismaClient } from './generated/prisma/client';
import { migrate } from './migrate';
import type { OpenDatabase } from './open-database';
import { readMigrations } from './read-migrations';

/** Connects to a PostgreSQL server and brings its schema up to date. */
export async function openServer(url: string): Promise<OpenDatabase> {
  const { host, pathname } = new URL(url);
  const where = `PostgreSQL at ${host}${pathname}`;
  await migrateServer(url, where);
  // Compiling a query to machine code costs 200 ms here; no query of ours runs long enough to earn that back.
  const pool = { connectionString: url, max: 10, options: '-c jit=off' };
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return { prisma, where, backup: null, close: () => prisma.$disconnect() };
}

/** One connection of its own, since the migration lock belongs to a connection. */
async function migrateServer(url: string, where: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (cause) {
    throw new AppError(
      'unavailable',
      `${where} does not answer: ${cause instanceof Error ? cause.message : cause}`,
      'Start the server, or correct DATABASE_URL; without DATABASE_URL Viva uses its embedded database.',
      { cause },
    );
  }
  try {
    await migrate(
      {
        query: async (sql, params) => (await client.query(sql, params)).rows,
        exec: (sql) => client.query(sql),
      },
      await readMigrations(),
    );
  } finally {
    await client.end();
  }
}
