import { randomUUID } from 'node:crypto';
import { AppError } from '@/lib/kernel/app-error';
import type { Migration } from './read-migrations';
import type { SqlConnection } from './sql-connection';

/** The key Prisma's own migrate command locks, so that the two never run at once. */
const advisoryLock = 72707369;

/** The table Prisma's own migrate command keeps, so that it can take over at any time. */
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings a database up to the given migrations, each in one transaction, and returns the names of those it applied.
 * Throws an AppError, with nothing half applied, when an applied migration was edited since, when the database has one
 * that this version does not know, and when one fails.
 */
export async function migrate(
  connection: SqlConnection,
  migrations: readonly Migration[],
): Promise<string[]> {
  await connection.exec(`SELECT pg_advisory_lock(${advisoryLock})`);
  try {
    await connection.exec(createTable);
    const applied = await appliedChecksums(connection);
    refuseStrangers(applied, migrations);
    const pending = migrations.filter((migration) => !applied.has(migration.name));
    for (const migration of pending) await apply(connection, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await connection.exec(`SELECT pg_advisory_unlock(${advisoryLock})`);
  }
}

/** Name -> checksum of what the database has; empty for a database that was never migrated. */
export async function appliedChecksums(connection: SqlConnection): Promise<Map<string, string>> {
  const [table] = await connection.query(`SELECT to_regclass('"_prisma_migrations"')::text AS name`);
  if (!table?.name) return new Map();
  const rows = await connection.query(
    `SELECT migration_name, checksum FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return new Map(rows.map((row) => [String(row.migration_name), String(row.checksum)]));
}

function refuseStrangers(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]) {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name))
      throw new AppError(
        'unavailable',
        `The database has the migration ${name}, which this version of Viva does not know.`,
        'Start the version that made the database, or restore a backup that is as old as this version.',
      );
    if (known.get(name) !== checksum)
      throw new AppError(
        'unavailable',
        `The migration ${name} was edited after it had been applied to this database.`,
        'Put the file back as it was and write the change as a new migration: npm run db new <name>.',
      );
  }
}

async function apply(connection: SqlConnection, { name, sql, checksum }: Migration) {
  await connection.exec('BEGIN');
  try {
    await connection.exec(sql);
    await connection.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, now(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await connection.exec('COMMIT');
  } catch (cause) {
    await connection.exec('ROLLBACK');
    throw new AppError(
      'unavailable',
      `The migration ${name} failed and was rolled back: ${cause instanceof Error ? cause.message : cause}`,
      'The database is as it was before. Correct the migration, or restore a backup.',
      { cause },
    );
  }
}
