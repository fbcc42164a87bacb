import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/lib/data/database.server';
import { lockByFile } from '@/lib/data/file-lock';
import { lockFolder } from '@/lib/data/folder-lock';

let folder = '';
let holder: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'viva-lock-'));
});
afterEach(() => {
  holder?.kill('SIGKILL');
  holder = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test('a folder that another process has open is refused with its pid; killed, it gives way and kept every row', async () => {
  holder = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tests/support/hold-database.ts', folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const committed: string[] = [];
  let pid = 0;
  const lines = createInterface({ input: holder.stdout as NodeJS.ReadableStream });
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      const [word, value = ''] = line.split(' ');
      if (word === 'open') pid = Number(value);
      else committed.push(value);
      if (committed.length === 30) resolve();
    });
  });
  await expect(openDatabase({ folder })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining(`${folder} is in use by process ${pid}`),
    remedy: expect.stringContaining('VIVA_DATA'),
  });
  const ended = once(holder, 'exit');
  process.kill(pid, 'SIGKILL');
  await ended;
  const { prisma, close } = await openDatabase({ folder });
  const kept = new Set((await prisma.learner.findMany({ select: { id: true } })).map(({ id }) => id));
  expect(committed.filter((id) => !kept.has(id))).toEqual([]);
  await close();
});

test('the lock of this process is free again after it was given back', async () => {
  const unlock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`process ${process.pid}`);
  await unlock();
  await (await lockFolder(folder))();
});

test('a lock file counts while its process lives, and is taken over when it does not', async () => {
  const file = path.join(folder, 'owner.pid');
  const held = (pid: number) => new Error(`held by ${pid}`);
  const unlock = await lockByFile(file, held);
  await expect(lockByFile(file, held)).rejects.toThrow(`held by ${process.pid}`);
  await unlock();
  const gone = spawn('true');
  await once(gone, 'exit');
  // Many times, since what could go wrong is a race.
  for (let round = 0; round < 100; round++) {
    writeFileSync(file, String(gone.pid));
    const attempts = await Promise.allSettled(Array.from({ length: 6 }, () => lockByFile(file, held)));
    const takers = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
    expect(takers).toHaveLength(1);
    await takers[0]?.();
  }
});
