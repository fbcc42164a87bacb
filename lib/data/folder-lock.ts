import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { AppError } from '@/lib/kernel/app-error';
import { lockByFile } from './file-lock';

/**
 * Takes a folder for this process alone and returns how to give it back. The embedded database has no lock of its own:
 * two processes on one folder both seem to work, and one of them loses what it had committed.
 *
 * Linux: an abstract socket; Windows: a named pipe. The kernel frees both when the process ends, however it ends, and
 * the holder tells its pid to whoever knocks. Elsewhere: a file with the holder's pid. Processes in different network
 * namespaces (two containers on one volume) do not see each other's socket.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const real = realpathSync(/* turbopackIgnore: true */ folder);
  const name = `viva-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return lockBySocket(`\0${name}`, real);
  if (process.platform === 'win32') return lockBySocket(`\\\\.\\pipe\\${name}`, real);
  return lockByFile(path.join(/* turbopackIgnore: true */ real, 'owner.pid'), (pid) =>
    folderIsOpen(real, pid),
  );
}

function lockBySocket(address: string, folder: string): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((knock) => {
      knock.on('error', () => {}); // whoever asked may be gone again
      knock.end(String(process.pid));
    });
    server.once('error', async (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? folderIsOpen(folder, await holderOf(address)) : error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });
}

/** The pid of the process that holds a lock; null when it does not answer within a second. */
function holderOf(address: string): Promise<number | null> {
  return new Promise((resolve) => {
    let answer = '';
    const knock = net.connect(address);
    knock.setTimeout(1000, () => knock.destroy());
    knock.on('data', (data) => {
      answer += data;
    });
    knock.on('error', () => {});
    knock.on('close', () => resolve(Number(answer) || null));
  });
}

function folderIsOpen(folder: string, pid: number | null): AppError {
  return new AppError(
    'unavailable',
    `The database folder ${folder} is in use by ${pid ? `process ${pid}` : 'another process'}.`,
    `Stop that process${pid ? ` (kill ${pid})` : ''}, or set VIVA_DATA to another folder.`,
  );
}
