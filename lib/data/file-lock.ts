import { randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Clearing a stale lock takes milliseconds; whoever began it this long ago is gone. */
const clearingMs = 10_000;

/**
 * Takes a lock that is a file holding its owner's pid; `held(pid)` makes the error when that process is alive.
 * The file appears whole and only where none is (a hard link to a finished file). A stale one is removed by one process
 * at a time, which looks again before it does, so that nobody removes the lock of the one who was faster. A pid that was
 * given to another program since counts as alive.
 */
export async function lockByFile(file: string, held: (pid: number) => Error): Promise<() => Promise<void>> {
  const mine = `${file}.${randomUUID()}`;
  await writeFile(mine, String(process.pid));
  try {
    while (!(await linked(mine, file))) {
      const owner = await ownerOf(file);
      if (owner !== null && isAlive(owner)) throw held(owner);
      if (owner !== null) await clearStale(file, mine);
    }
    return () => rm(file, { force: true });
  } finally {
    await rm(mine, { force: true });
  }
}

async function clearStale(file: string, mine: string): Promise<void> {
  const clearing = `${file}.clearing`;
  if (await linked(mine, clearing)) {
    const owner = await ownerOf(file);
    if (owner !== null && !isAlive(owner)) await rm(file, { force: true });
    await rm(clearing, { force: true });
    return;
  }
  const begun = await stat(clearing).catch(() => null);
  if (begun && Date.now() - begun.ctimeMs > clearingMs) await rm(clearing, { force: true });
  await sleep(20);
}

/** True when `to` is now the file `from`; false when there was a file already. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The pid in the file; 0 when it holds none; null when the file is gone. */
async function ownerOf(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : Number(text) || 0;
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
