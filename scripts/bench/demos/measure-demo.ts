import type { Browser, Page } from '@playwright/test';
import { allowNamedFunctions } from '../review/allow-named-functions';
import { percentile } from '../review/percentile';
import { throttle } from '../review/throttle';
import { watchDemo } from './watch-demo';

/** One proof at one CPU speed. Times in ms. */
export interface DemoTimes {
  coldPicture: number;
  warmPicture: number;
  changed: number;
  verdict: number;
  /** Of the main thread while the proof runs; 50 stands for "no task over 50". */
  longestTask: number;
  framesPerSecond: number;
  /** Bytes that crossed the network for the first picture and its scripts, and until the verdict. */
  bytes: { opened: number; judged: number };
}

/** A learner reads and predicts before pressing Run; TensorFlow.js loads meanwhile. */
const readingMs = 3_000;
const verdictLimitMs = 150_000;

/**
 * Opens a proof with an empty cache and once more in the same tab, answers "I don't know", runs it, and notes what a
 * learner would feel. Medians over `visits`, each in a browser context of its own.
 */
export async function measureDemo(
  browser: Browser,
  origin: string,
  id: string,
  { cpu, visits }: { cpu: number; visits: number },
): Promise<DemoTimes> {
  // What the server does once per proof only, loading its code, is no visitor's usual wait.
  await fetch(`${origin}/lab/${id}`).then((answer) => answer.text());
  const all: DemoTimes[] = [];
  for (let visit = 0; visit < visits; visit++)
    all.push(await measureVisit(browser, `${origin}/lab/${id}`, cpu));
  const median = (pick: (times: DemoTimes) => number) => percentile(all.map(pick), 0.5);
  return {
    coldPicture: median((times) => times.coldPicture),
    warmPicture: median((times) => times.warmPicture),
    changed: median((times) => times.changed),
    verdict: median((times) => times.verdict),
    longestTask: median((times) => times.longestTask),
    framesPerSecond: median((times) => times.framesPerSecond),
    bytes: {
      opened: median((times) => times.bytes.opened),
      judged: median((times) => times.bytes.judged),
    },
  };
}

async function measureVisit(browser: Browser, address: string, cpu: number): Promise<DemoTimes> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await allowNamedFunctions(page);
    await page.addInitScript(watchDemo);
    const session = await throttle(page, { cpu, networkMs: 0 });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'load' });
    const coldPicture = await pictureOf(page);
    const opened = bytes;
    await page.goto(address, { waitUntil: 'load' });
    const warmPicture = await pictureOf(page);
    const ran = await run(page);
    return { coldPicture, warmPicture, ...ran, bytes: { opened, judged: bytes } };
  } finally {
    await context.close();
  }
}

async function pictureOf(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.demoWatch.picture, null, { timeout: 30_000 });
  return Number(await handle.jsonValue());
}

async function run(page: Page): Promise<Omit<DemoTimes, 'coldPicture' | 'warmPicture' | 'bytes'>> {
  await page.waitForSelector('[data-proof-form]:not([inert] *)');
  for (const question of await page.locator('[data-prediction]').all())
    await question.getByLabel('I don’t know').check();
  await page.waitForTimeout(readingMs);
  await page.evaluate(() => {
    document.dispatchEvent(new Event('viva-press'));
    document.querySelector<HTMLFormElement>('form[data-proof-form]')?.requestSubmit();
  });
  await page.waitForFunction(() => window.demoWatch.verdict, null, { timeout: verdictLimitMs });
  // At least a second, so that a run of some milliseconds has frames to count too.
  const watch = await page.evaluate(async () => {
    const { pressed = 0 } = window.demoWatch;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1000 - (performance.now() - pressed))));
    return { ...window.demoWatch, until: performance.now() };
  });
  const pressed = watch.pressed ?? 0;
  const tasks = watch.longTasks.filter(({ start, ms }) => start + ms > pressed).map(({ ms }) => ms);
  return {
    changed: (watch.changed ?? Number.NaN) - pressed,
    verdict: (watch.verdict ?? Number.NaN) - pressed,
    longestTask: Math.max(50, ...tasks),
    framesPerSecond: (watch.frames * 1000) / (watch.until - pressed),
  };
}
