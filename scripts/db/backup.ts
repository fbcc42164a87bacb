import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openDatabase } from '@/lib/data/database.server';
import { lockFolder } from '@/lib/data/folder-lock';
import { AppError } from '@/lib/kernel/app-error';
import { configuredDatabase } from './configured-database';

/** Writes a copy of the whole embedded database into a file that does not exist yet. */
export async function backup(file: string): Promise<string> {
  if (existsSync(file))
    throw new AppError('conflict', `${file} exists already.`, 'Name a new file, e.g. with the date in it.');
  const open = await openDatabase(configuredDatabase());
  try {
    if (!open.backup) throw onlyEmbedded('pg_dump');
    await writeFile(`${file}.part`, await open.backup());
    await rename(`${file}.part`, file);
    return `${open.where} is saved in ${file}`;
  } finally {
    await open.close();
  }
}

/** Puts a backup in the place of the embedded database; what was there before is kept beside it. */
export async function restore(file: string, now: Date): Promise<string> {
  const choice = configuredDatabase();
  if (choice.url) throw onlyEmbedded('pg_restore');
  const folder = path.resolve(choice.folder);
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const place = path.join(folder, 'pg');
  const fresh = path.join(folder, `pg.restored-${process.pid}`);
  const before = path.join(folder, `pg.before-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`);
  try {
    const pglite = await PGlite.create(fresh, { loadDataDir: new Blob([await readFile(file)]) });
    await pglite.query('SELECT count(*) FROM learner');
    await pglite.close();
    const replaces = existsSync(place);
    if (replaces) await rename(place, before);
    await rename(fresh, place);
    return `${folder} is restored from ${file}${replaces ? `; what was there is kept in ${before}` : ''}`;
  } finally {
    await unlock();
  }
}

function onlyEmbedded(tool: string): AppError {
  return new AppError(
    'invalid',
    'DATABASE_URL names a PostgreSQL server; this command copies the embedded database only.',
    `Use ${tool} with that server, or remove DATABASE_URL.`,
  );
}
