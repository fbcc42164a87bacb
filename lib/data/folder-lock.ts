import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { AppError } from '@/lib/kernel/app-error';
import { lockByFile } from './file-lock';

/**
 * Takes a folder for this process alone and returns how to give it back. The embedded database has no lock of its own:
 * two processes on one folder both seem to work, and one of them loses what it had committed.
 *
 * Linux: an abstract socket; Windows: a named pipe. The kernel frees both when the process ends, however it ends; the
 * file owner.pid only names the holder. Elsewhere that file is the lock. Processes in different network namespaces (two
 * containers on one volume) do not see each other's socket.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const real = realpathSync(/* turbopackIgnore: true */ folder);
  const owner = path.join(/* turbopackIgnore: true */ real, 'owner.pid');
  const name = `viva-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`;
  if (process.platform !== 'linux' && process.platform !== 'win32')
    return lockByFile(owner, (pid) => folderIsOpen(real, pid));
  const server = await listen(process.platform === 'linux' ? `\0${name}` : `\\\\.\\pipe\\${name}`);
  if (!server) throw folderIsOpen(real, Number(await readFile(owner, 'utf8').catch(() => '')) || null);
  await writeFile(owner, String(process.pid));
  return async () => {
    await rm(owner, { force: true });
    await new Promise((done) => server.close(done));
  };
}

/** A server at this address, or null when somebody else has one there. */
function listen(address: string): Promise<net.Server | null> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((knock) => knock.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function folderIsOpen(folder: string, pid: number | null): AppError {
  return new AppError(
    'unavailable',
    `The database folder ${folder} is in use by ${pid ? `process ${pid}` : 'another process'}.`,
    `Stop that process${pid ? ` (kill ${pid})` : ''}, or set VIVA_DATA to another folder.`,
  );
}
