import AxeBuilder from '@axe-core/playwright';
import { demoIds } from '../../lib/demos/registry.generated';
import { expect, test } from './viva-test';

const pages = [
  '/',
  '/notes',
  '/notes/trial',
  '/notes/detection/iou-as-a-loss',
  '/lab',
  '/sign-in',
  '/sign-up',
  '/settings',
];
const learnerPages = ['/today', '/review', '/settings'];

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['en', 'zh'] as const) {
    test(`every page is accessible and quiet: ${theme}, ${language}`, async ({
      page,
      context,
      signUp,
      baseURL,
    }) => {
      test.setTimeout(600_000);
      const cookies = { 'viva-theme': theme, 'viva-language': language };
      await context.addCookies(
        Object.entries(cookies).map(([name, value]) => ({ name, value, url: baseURL ?? '' })),
      );
      const visit = async (place: string) => {
        const answer = await page.goto(place);
        expect(answer?.status(), place).toBe(200);
        await expect(page.locator('h1'), `${place} needs one h1`).toHaveCount(1);
        await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-Hans' : 'en');
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${place} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
        expect(found).toEqual([]);
      };
      for (const place of pages) await visit(place);
      // The proofs are dealt out over the four walks; every one is looked at after its run too, in lab.spec.ts.
      const walk = 2 * Number(theme === 'dark') + Number(language === 'zh');
      const own = demoIds.filter((_, at) => at % 4 === walk);
      for (const id of own) await visit(`/lab/${id}`);
      await signUp();
      for (const place of learnerPages) await visit(place);
    });
  }
}

test('no page scrolls sideways at 390 px, nor at 320', async ({ page, signUp }) => {
  test.setTimeout(600_000);
  await signUp();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const place of [...pages, ...learnerPages, ...demoIds.map((id) => `/lab/${id}`)]) {
      await page.goto(place);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${place} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('nothing moves under reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const place of ['/', '/lab/iou-loss', '/notes/detection/iou-as-a-loss']) {
    await page.goto(place);
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
    );
    expect(moving, place).toBe(0);
  }
});
