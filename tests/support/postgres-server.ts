import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface PostgresServer {
  /** Of an empty database on it. */
  url: string;
  /** "15.14", as the server says it. */
  version: string;
  /** Ends the server and removes its folder. */
  stop(): void;
}

/**
 * Starts a PostgreSQL server of Debian's packages in a temporary folder, on a free port of 127.0.0.1. As root it runs as
 * the user postgres, since PostgreSQL refuses root. Nothing of it outlives `stop`.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const binaries = newestBinaries();
  const folder = mkdtempSync(path.join(tmpdir(), 'viva-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const run = (program: string, args: string[]) => {
    const command = [path.join(binaries, program), ...args];
    const [file = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    return execFileSync(file, rest, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const data = path.join(folder, 'data');
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'viva', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const options = Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
    ...settings,
  }).map(([name, value]) => `-c ${name}='${value}'`);
  const log = path.join(folder, 'log');
  run('pg_ctl', ['-D', data, '-l', log, '-o', options.join(' '), '-w', '-t', '60', 'start']);
  return {
    url: `postgres://viva@127.0.0.1:${port}/postgres`,
    version: run('postgres', ['--version']).trim().split(' ')[2] ?? '',
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function newestBinaries(): string {
  const root = '/usr/lib/postgresql';
  const versions = readdirSync(root, { withFileTypes: true })
    .map((entry) => Number(entry.name))
    .filter((version) => Number.isFinite(version))
    .sort((a, b) => b - a);
  if (versions.length === 0)
    throw new Error(`no PostgreSQL in ${root}: run apt-get install postgresql, or set TEST_DATABASE_URL`);
  return path.join(root, String(versions[0]), 'bin');
}

const idOf = (what: '-u' | '-g') => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
