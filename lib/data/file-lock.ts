import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Takes a lock that is a file holding its owner's pid; `held(pid)` makes the error when that process is alive.
 * The file appears whole (a hard link to a finished file), and a stale one is moved aside before it is replaced, so that
 * of two processes that find it stale only one takes it. A pid that was given to another program since counts as alive.
 */
export async function lockByFile(file: string, held: (pid: number) => Error): Promise<() => Promise<void>> {
  const mine = `${file}.${randomUUID()}`;
  await writeFile(mine, String(process.pid));
  try {
    for (;;) {
      const taken = await link(mine, file).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (taken) return () => rm(file, { force: true });
      const owner = await ownerOf(file);
      if (owner && isAlive(owner)) throw held(owner);
      if (owner !== null) await moveStaleAside(file, owner);
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** The pid in the file; 0 when it holds none; null when the file is gone. */
async function ownerOf(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : Number(text) || 0;
}

async function moveStaleAside(file: string, staleOwner: number) {
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => {}); // another process was faster
  const moved = await ownerOf(aside);
  // Between the look and the move another process may have taken the lock: then it is put back.
  if (moved !== null && moved !== staleOwner) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
