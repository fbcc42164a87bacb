import { loadavg } from 'node:os';
import { chromium as playwright } from '@playwright/test';
import { loadDemo } from '@/lib/demos/load-demo';
import { demoIds } from '@/lib/demos/registry.generated';
import { chromium } from '../setup/chromium.mjs';
import { type DemoTimes, measureDemo } from './demos/measure-demo';
import { percentile } from './review/percentile';
import { startProduction } from './review/production-server';

/** Milliseconds and frames to keep. The first picture is measured at 1x; a GPU-class result on a software GPU. */
const budget = {
  coldPicture: 480,
  warmPicture: 190,
  changed: { cpu: 60, gpu: 2500 },
  longestTask: { 1: 50, 4: 200 },
  framesPerSecond: 50,
};
/** Waits are measured at 1x, where one visit in three may be unlucky; at 4x a task over its budget is one too many. */
const visits = { 1: 3, 4: 1 };
const port = 4319;

interface Fault {
  id: string;
  what: string;
}

/**
 * Every proof on a production build, at full and at a quarter of the CPU's speed: first picture, Run to first changed result and to
 * verdict, longest main-thread task, frames per second, bytes. `--demo id` for one. True when every budget is kept.
 */
export async function bench(options: string[]): Promise<boolean> {
  const at = options.indexOf('--demo');
  const only = at < 0 ? null : options[at + 1];
  const ids = (demoIds as readonly string[]).filter((id) => !only || id === only);
  if (ids.length === 0) throw new Error(`--demo ${only}: there is no such proof`);
  const executablePath = await chromium();
  if (!executablePath)
    throw new Error('no Chromium here: install it (apt-get install chromium) or set CHROMIUM');
  const server = await startProduction(port);
  const browser = await playwright.launch({ executablePath, args: ['--no-sandbox'] });
  const faults: Fault[] = [];
  const all: { id: string; cpu: 1 | 4; times: DemoTimes }[] = [];
  try {
    console.log(`proofs, production build, ${browser.version()}, load ${loadavg()[0]?.toFixed(2)}`);
    // What the server and the browser do once only is not the proof's: one opening goes before.
    await measureDemo(browser, server.origin, ids[0] as string, { cpu: 1, visits: 1 });
    for (const cpu of [1, 4] as const) {
      console.log(
        `\nat ${cpu}x CPU, ms over ${visits[cpu]} visits (medians); frames per second while running; kB over the network`,
      );
      console.log(line(head));
      for (const id of ids) {
        const times = await measureDemo(browser, server.origin, id, { cpu, visits: visits[cpu] });
        all.push({ id, cpu, times });
        const { cost } = await loadDemo(id);
        faults.push(...faultsOf(times, cost === 'cpu' ? 'cpu' : 'gpu', cpu).map((what) => ({ id, what })));
        console.log(line(rowOf(id, cost, times)));
      }
    }
  } finally {
    await browser.close();
    server.stop();
  }
  summarise(all);
  for (const { id, what } of faults) console.log(`over budget: ${id}: ${what}`);
  console.log(
    `load ${loadavg()[0]?.toFixed(2)}; ${ids.length} proofs, ${faults.length} over budget of ${budgetsPerProof * ids.length}`,
  );
  return faults.length === 0;
}

/** At 1x: two pictures, the result, the task. At 4x: the task, the frames. */
const budgetsPerProof = 6;

function faultsOf(times: DemoTimes, kind: 'cpu' | 'gpu', cpu: 1 | 4): string[] {
  const over: string[] = [];
  const most = (name: string, value: number, limit: number) => {
    if (!(value <= limit))
      over.push(`${name} ${Math.round(value)} at ${cpu}x, budget ${limit} (${(value / limit).toFixed(2)} x)`);
  };
  most('longest task', times.longestTask, budget.longestTask[cpu]);
  if (cpu === 1) {
    most('first picture cold', times.coldPicture, budget.coldPicture);
    most('first picture warm', times.warmPicture, budget.warmPicture);
    most('first changed result', times.changed, budget.changed[kind]);
  } else if (times.framesPerSecond < budget.framesPerSecond) {
    over.push(
      `${times.framesPerSecond.toFixed(0)} frames per second at 4x, budget ${budget.framesPerSecond}`,
    );
  }
  return over;
}

const head = ['proof', 'class', 'cold', 'warm', 'change', 'verdict', 'task', 'fps', 'kB opened', 'kB judged'];

function rowOf(id: string, cost: string, times: DemoTimes): string[] {
  const { coldPicture, warmPicture, changed, verdict, longestTask, framesPerSecond, bytes } = times;
  const task = longestTask <= 50 ? '≤50' : `${Math.round(longestTask)}`;
  const waits = [coldPicture, warmPicture, changed, verdict].map((ms) => `${Math.round(ms)}`);
  const sizes = [bytes.opened, bytes.judged].map((size) => `${Math.round(size / 1000)}`);
  return [id, cost, ...waits, task, `${Math.round(framesPerSecond)}`, ...sizes];
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 28 : 9) : cell.padStart(10))).join('');
}

function summarise(all: readonly { cpu: 1 | 4; times: DemoTimes }[]): void {
  for (const cpu of [1, 4] as const) {
    const of = (pick: (times: DemoTimes) => number) =>
      all.filter((one) => one.cpu === cpu).map(({ times }) => pick(times));
    const line = (name: string, values: readonly number[], limit: number | null) =>
      `${name} p50 ${Math.round(percentile(values, 0.5))}, worst ${Math.round(Math.max(...values))}` +
      (limit === null ? '' : ` (${(Math.max(...values) / limit).toFixed(2)} x of ${limit})`);
    console.log(
      `${cpu}x: ${line(
        'picture cold',
        of((t) => t.coldPicture),
        cpu === 1 ? budget.coldPicture : null,
      )}; ` +
        `${line(
          'warm',
          of((t) => t.warmPicture),
          cpu === 1 ? budget.warmPicture : null,
        )}; ` +
        `${line(
          'task',
          of((t) => t.longestTask),
          budget.longestTask[cpu],
        )}; ` +
        `slowest ${Math.round(Math.min(...of((t) => t.framesPerSecond)))} frames per second`,
    );
  }
}
