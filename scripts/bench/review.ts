import { loadavg } from 'node:os';
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../setup/chromium.mjs';
import { measureGrades } from './review/measure-grades';
import { measureOpening, type Opening } from './review/measure-opening';
import { measureScripts } from './review/measure-scripts';
import { percentile } from './review/percentile';
import { startProduction } from './review/production-server';

/** Milliseconds and bytes to stay under. */
const budget = {
  paintP95: { 1: 33, 4: 60 },
  /** At 4x throttle. */
  open: { warm: 600, cold: 1500 },
  scripts: 60_000,
};
const port = 4317;
const conditions = [1, 4].flatMap((cpu) => [0, 100].map((networkMs) => ({ cpu: cpu as 1 | 4, networkMs })));

const round = (value: number) => Math.round(value * 10) / 10;
const ratio = (value: number, limit: number) => `${(value / limit).toFixed(2)} x`;

/**
 * The review on a production build with a fresh database: grade key to next card, opening, script bytes. `--grades n`
 * (200) and `--opens n` (7) set how often. True when every budget is kept.
 */
export async function bench(options: string[]): Promise<boolean> {
  const grades = numberOf(options, '--grades', 200);
  const opens = numberOf(options, '--opens', 7);
  const executablePath = await chromium();
  if (!executablePath)
    throw new Error('no Chromium here: install it (apt-get install chromium) or set CHROMIUM');
  const server = await startProduction(port);
  const browser = await playwright.launch({ executablePath, args: ['--no-sandbox'] });
  const kept: boolean[] = [];
  try {
    console.log(`review, production build, ${browser.version()}, load ${loadavg()[0]?.toFixed(2)}`);
    const paints = [];
    for (const condition of conditions) {
      const times = await measureGrades(browser, server.origin, condition, grades);
      const limit = budget.paintP95[condition.cpu];
      const p95 = percentile(times, 0.95);
      kept.push(p95 <= limit);
      paints.push({
        cpu: `${condition.cpu}x`,
        'network ms': condition.networkMs,
        grades: times.length,
        'p50 ms': round(percentile(times, 0.5)),
        'p95 ms': round(p95),
        'budget p95': limit,
        'of budget': ratio(p95, limit),
      });
    }
    console.log('grade key -> next card painted');
    console.table(paints);

    const openings = [];
    for (const cpu of [1, 4]) {
      const { cold, warm } = await measureOpening(browser, server.origin, cpu, opens);
      for (const [cache, times] of [
        ['cold', cold],
        ['warm', warm],
      ] as const) {
        const card = median(times, 'card');
        if (cpu === 4) kept.push(card <= budget.open[cache]);
        openings.push({
          cpu: `${cpu}x`,
          cache,
          opens: times.length,
          'first card p50 ms': Math.round(card),
          'keys alive p50 ms': Math.round(median(times, 'keys')),
          'budget at 4x': budget.open[cache],
          'of budget': ratio(card, budget.open[cache]),
        });
      }
    }
    console.log('open -> first card painted');
    console.table(openings);

    const { framework, ours, heavy } = await measureScripts(browser, server.origin);
    kept.push(ours <= budget.scripts, heavy.length === 0);
    console.log(`scripts of /review, gzip: framework ${framework} bytes, ours ${ours} bytes`);
    console.log(`ours is ${ratio(ours, budget.scripts)} of ${budget.scripts}`);
    console.log(
      heavy.length === 0
        ? 'no TensorFlow.js and no zod among them'
        : `they bring tfjs or zod: ${heavy.join(', ')}`,
    );
    console.log(`load ${loadavg()[0]?.toFixed(2)}; ${kept.every(Boolean) ? 'within' : 'OVER'} budget`);
    return kept.every(Boolean);
  } finally {
    await browser.close();
    server.stop();
  }
}

const median = (times: readonly Opening[], what: keyof Opening) =>
  percentile(
    times.map((time) => time[what]),
    0.5,
  );

function numberOf(options: readonly string[], name: string, fallback: number): number {
  const at = options.indexOf(name);
  if (at < 0) return fallback;
  const value = Number(options[at + 1]);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name} needs a whole number, e.g. ${name} ${fallback}`);
  return value;
}
