import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import installed from '@/package-lock.json' with { type: 'json' };

const { version } = installed.packages['node_modules/@electric-sql/pglite'];
const file = path.join('node_modules', '.cache', `viva-empty-pglite-${version}.tar`);

/** An embedded database with nothing in it. Making one takes seconds, so the first test keeps it for the others. */
export async function emptyPglite(): Promise<Blob> {
  try {
    return new Blob([readFileSync(file)]);
  } catch {
    const pglite = await PGlite.create();
    const dump = await pglite.dumpDataDir('none');
    await pglite.close();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
    renameSync(`${file}.${process.pid}`, file);
    return dump;
  }
}
