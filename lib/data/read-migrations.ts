import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Migration {
  /** Folder name, `<timestamp>_<name>`; migrations are applied in the order of their names. */
  name: string;
  sql: string;
  /** SHA-256 of the file, as 64 hex digits. */
  checksum: string;
}

export const migrationsFolder = path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations');

/** Every prisma/migrations/<name>/migration.sql, oldest first. */
export async function readMigrations(folder: string = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(
        path.join(/* turbopackIgnore: true */ folder, name, 'migration.sql'),
        'utf8',
      );
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
