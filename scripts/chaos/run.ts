import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRng, type Rng } from '@/lib/kernel/rng';
import { freePort } from '@/tests/support/postgres-server';
import { Device, type Temper } from './device';
import { type Faults, noFaults } from './faults';
import { ServerUnderTest } from './server-under-test';
import { signInHere } from './sign-in';
import { badNetwork, type Traffic } from './transport';
import { type Verdict, verdictOn } from './verdict';

export interface Plan {
  devices: number;
  /** Per device. */
  reviews: number;
  kills: number;
  seed: number;
  tempers: readonly Temper[];
}

export interface Outcome extends Verdict {
  faults: Faults;
  /** Devices that ended without knowing all that is stored. */
  behind: number;
  seconds: number;
}

const deadlineMs = 5 * 60_000;

/** One run: a server on an empty folder, devices that study and sync, and somebody who kills the server. */
export async function runChaos(plan: Plan): Promise<Outcome> {
  const start = Date.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'viva-chaos-'));
  const server = new ServerUnderTest(folder, await freePort());
  const [faults, traffic] = [noFaults(), { inFlight: 0 }];
  try {
    await server.start();
    const cookie = await signInHere(server.origin);
    const devices = Array.from({ length: plan.devices }, (_, i) => {
      const random = createRng(plan.seed * 1000 + i);
      const device = new Device(plan.tempers[i % plan.tempers.length] ?? 'careful', random);
      return { device, random, post: badNetwork(server.origin, cookie, faults, traffic, random) };
    });
    const progress = { made: 0, of: plan.devices * plan.reviews, done: false };
    const studying = Promise.all(devices.map((one) => study(one, plan.reviews, faults, progress))).finally(
      () => {
        progress.done = true;
      },
    );
    await withDeadline(Promise.all([studying, killNowAndThen(server, plan, traffic, faults, progress)]));
    // What others added after a device was done is read by one more sync each.
    for (const { device, post } of devices) await untilComplete(device, post);
    await server.end('SIGTERM');
    const verdict = await verdictOn(
      folder,
      devices.flatMap(({ device }) => device.acts),
    );
    const behind = devices.filter(({ device }) => device.known < verdict.stored).length;
    return { ...verdict, faults, behind, seconds: (Date.now() - start) / 1000 };
  } finally {
    await server.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

type Post = ReturnType<typeof badNetwork>;

async function study(
  { device, random, post }: { device: Device; random: Rng; post: Post },
  reviews: number,
  faults: Faults,
  progress: { made: number },
): Promise<void> {
  while (device.acts.length < reviews) {
    const burst = Math.min(reviews - device.acts.length, 1 + Math.floor(random() * 20));
    if (burst > 1) faults.offlineBursts += 1;
    for (let i = 0; i < burst; i++) device.act();
    progress.made += burst;
    await sleep(random() * 150);
    await device.sync(post);
  }
  await untilComplete(device, post);
}

async function untilComplete(device: Device, post: Post): Promise<void> {
  while (!(await device.sync(post))) await sleep(50);
}

/** Kills the server while requests are on their way, spread over the reviews, and starts it again; until all is done. */
async function killNowAndThen(
  server: ServerUnderTest,
  plan: Plan,
  traffic: Traffic,
  faults: Faults,
  progress: { made: number; of: number; done: boolean },
): Promise<void> {
  const random = createRng(plan.seed);
  for (let kill = 1; kill <= plan.kills; kill++) {
    const due = (kill / (plan.kills + 1)) * progress.of;
    while (!progress.done && (progress.made < due || traffic.inFlight === 0)) await sleep(2);
    while (!progress.done && !(await server.kill(random() * 30))) await sleep(20);
    if (progress.done) return;
    faults.serverKills += 1;
    await server.start();
  }
}

function withDeadline<T>(work: Promise<T>): Promise<T> {
  const late = sleep(deadlineMs, undefined, { ref: false }).then(() => {
    throw new Error(`the run was not finished after ${deadlineMs / 60_000} minutes`);
  });
  return Promise.race([work, late]);
}
