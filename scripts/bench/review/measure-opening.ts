import type { Browser, BrowserContext } from '@playwright/test';
import { allowNamedFunctions } from './allow-named-functions';
import { signInNewLearner } from './new-learner';
import { throttle } from './throttle';

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to the first card's paint, and to the first key that works. */
    opening: { card?: number; keys?: number };
  }
}

/** Runs in the page: notes the first card's paint, then presses Enter until the answer shows. */
function watchOpening(): void {
  window.opening = {};
  const look = () => {
    if (!document.querySelector('[data-card]')) return requestAnimationFrame(look);
    return requestAnimationFrame(() => {
      window.opening.card = performance.now();
      press();
    });
  };
  const press = () => {
    if (document.querySelector('[data-rating]')) {
      window.opening.keys = performance.now();
      return;
    }
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    setTimeout(press, 10);
  };
  requestAnimationFrame(look);
}

export interface Opening {
  card: number;
  keys: number;
}

async function openOnce(context: BrowserContext, origin: string, cpu: number): Promise<Opening> {
  const page = await context.newPage();
  await allowNamedFunctions(page);
  await page.addInitScript(watchOpening);
  await throttle(page, { cpu, networkMs: 0 });
  await page.goto(`${origin}/review`, { waitUntil: 'load' });
  for (;;) {
    const { card, keys } = await page.evaluate(() => window.opening);
    if (card !== undefined && keys !== undefined) {
      await page.close();
      return { card, keys };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Opens the review `runs` times with an empty cache and as often with a warm one. */
export async function measureOpening(
  browser: Browser,
  origin: string,
  cpu: number,
  runs: number,
): Promise<{ cold: Opening[]; warm: Opening[] }> {
  const [cold, warm]: [Opening[], Opening[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
    await signInNewLearner(context, origin);
    cold.push(await openOnce(context, origin, cpu));
    warm.push(await openOnce(context, origin, cpu));
    await context.close();
  }
  return { cold, warm };
}
