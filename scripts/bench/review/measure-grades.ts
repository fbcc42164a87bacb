import type { Browser, Page } from '@playwright/test';
import { allowNamedFunctions } from './allow-named-functions';
import { signInNewLearner } from './new-learner';
import { type Slowness, throttle } from './throttle';

declare global {
  interface Window {
    /** Milliseconds from each grade key to the next card's paint, in order. */
    gradeTimes: number[];
  }
}

/** Runs in the page: from the key event's own timestamp to the second animation frame after the card has changed. */
function watchGrades(): void {
  window.gradeTimes = [];
  let pressedAt: number | null = null;
  let before: string | undefined;
  const cardOnDesk = () => document.querySelector<HTMLElement>('[data-card]')?.dataset.card;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '1') return;
      pressedAt = event.timeStamp;
      before = cardOnDesk();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const now = cardOnDesk();
    if (pressedAt === null || now === undefined || now === before) return;
    const since = pressedAt;
    pressedAt = null;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => window.gradeTimes.push(performance.now() - since)),
    );
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** From the answer to the grade, at the least. */
const readingMs = 100;

const gradesSeen = (page: Page) => page.evaluate(() => window.gradeTimes.length);
const isRevealed = (page: Page) => page.evaluate(() => document.querySelector('[data-rating]') !== null);

/** Polls from outside: a page under the strict policy may not evaluate strings, which waitForFunction would do. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > 10_000) throw new Error(`waited 10 s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * Grades so many cards by keyboard (two keys a card) and returns the milliseconds of each. Every card is forgotten, so
 * that the round never runs dry; what is painted next is another card every time.
 */
export async function measureGrades(
  browser: Browser,
  origin: string,
  slowness: Slowness,
  grades: number,
): Promise<number[]> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  try {
    await signInNewLearner(context, origin);
    const page = await context.newPage();
    await allowNamedFunctions(page);
    await page.addInitScript(watchGrades);
    await page.goto(`${origin}/review`, { waitUntil: 'networkidle' });
    await throttle(page, slowness);
    for (let done = 0; done < grades; done++) {
      await page.keyboard.press('Enter'); // works in the answer field of a typed card too
      await until('the answer', () => isRevealed(page));
      await new Promise((resolve) => setTimeout(resolve, readingMs)); // nobody grades what they have not seen
      await page.keyboard.press('1');
      await until('the next card', async () => (await gradesSeen(page)) > done);
    }
    return await page.evaluate(() => window.gradeTimes);
  } finally {
    await context.close();
  }
}
