import { AppError } from '@/lib/kernel/app-error';
import type { OpenDatabase } from './open-database';
import { openEmbedded, openInMemory } from './open-embedded';

/** Where the data is, as the environment says it. */
export interface DatabaseChoice {
  /** `postgres://…` for a server, `memory:` for tests; none for the embedded database. */
  url?: string | undefined;
  /** Folder of the embedded database. */
  folder?: string | undefined;
}

// One per process, across the copies of this module that a bundler or a hot reload may make.
const shared = globalThis as typeof globalThis & { vivaDatabase?: Promise<OpenDatabase> | undefined };

/** The database of this process, opened at the first call. A failed opening is tried anew at the next call. */
export function database(): Promise<OpenDatabase> {
  shared.vivaDatabase ??= openDatabase({ url: process.env.DATABASE_URL, folder: process.env.VIVA_DATA }).then(
    closeOnSignals,
    (error) => {
      shared.vivaDatabase = undefined;
      throw error;
    },
  );
  return shared.vivaDatabase;
}

/** Opens a database and brings its schema up to date. Every opener of every program goes through here. */
export async function openDatabase({ url = '', folder }: DatabaseChoice): Promise<OpenDatabase> {
  if (url === '') return openEmbedded(folder || '.data');
  if (url === 'memory:') return openInMemory();
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openServer } = await import('./open-server');
    return openServer(url);
  }
  throw new AppError(
    'unavailable',
    `DATABASE_URL begins with "${url.slice(0, url.indexOf(':') + 1) || url.slice(0, 12)}", which Viva cannot open.`,
    'Set it to postgres://user:password@host/database, or remove it to use the embedded database.',
  );
}

/** The embedded database writes its last pages when it is closed; killed, it recovers them at the next opening. */
function closeOnSignals(open: OpenDatabase): OpenDatabase {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      const stopping = new AppError('unavailable', 'The server is shutting down.', 'Try again in a moment.');
      shared.vivaDatabase = Promise.reject(stopping);
      shared.vivaDatabase.catch(() => {}); // told to whoever asks
      open.close().catch(() => {}); // the process ends either way
    });
  }
  return open;
}
