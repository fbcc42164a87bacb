import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { migrationsFolder, readMigrations } from '@/lib/data/read-migrations';
import { schemaDiff } from './schema-diff';

/** Writes the difference between the migrations and the schema as a new migration; null when there is none. */
export async function newMigration(name: string, now: Date): Promise<string | null> {
  const script = await schemaDiff(await readMigrations());
  if (script === null) return null;
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join(migrationsFolder, `${stamp}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, script);
  return path.relative('.', file);
}
