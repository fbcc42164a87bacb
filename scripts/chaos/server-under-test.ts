import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** The built app as a process of its own, which is killed and started again on one folder. */
export class ServerUnderTest {
  readonly origin: string;
  private process: ChildProcess | undefined;

  constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {
    this.origin = `http://127.0.0.1:${port}`;
  }

  /** Starts the server and returns when it is ready. Throws with its last words when it ends or takes a minute. */
  async start(): Promise<void> {
    const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(this.port)];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXTAUTH_URL: this.origin,
        NEXTAUTH_SECRET: 'a secret of the chaos run, 32 bytes long',
        DATABASE_URL: '',
        VIVA_DATA: this.folder,
        VIVA_HOST: '127.0.0.1',
      },
    });
    this.process = child;
    let words = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        words = `${words}${chunk}`.slice(-2000);
      });
    const deadline = Date.now() + 60_000;
    while ((await this.answeringPid()) === null) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
        throw new Error(`the server did not become ready at ${this.origin}:\n${words}`);
      await sleep(100);
    }
  }

  /** The pid of the process that answers as ready on our port; null when none does. */
  async answeringPid(): Promise<number | null> {
    try {
      const response = await fetch(`${this.origin}/api/health`, { signal: AbortSignal.timeout(2500) });
      const health = (await response.json()) as { ready: boolean; pid: number };
      return health.ready ? health.pid : null;
    } catch {
      return null;
    }
  }

  /** kill -9 of the very process that answers. False, and nothing killed, when ours does not answer. */
  async kill(afterMs: number): Promise<boolean> {
    const child = this.process;
    if (!child || (await this.answeringPid()) !== child.pid) return false;
    await sleep(afterMs);
    await this.end('SIGKILL');
    if ((await this.answeringPid()) !== null) throw new Error('the process was killed, yet somebody answers');
    return true;
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.process;
    this.process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const late = sleep(20_000, 'late', { ref: false });
    if ((await Promise.race([ended, late])) !== 'late') return;
    child.kill('SIGKILL');
    throw new Error(`the server did not end within 20 seconds of ${signal}`);
  }
}
