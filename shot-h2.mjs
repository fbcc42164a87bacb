import { chromium } from '@playwright/test';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const jobs = process.argv.slice(2); // id:theme:lang:w:h:phase[:break]
for (const job of jobs) {
  const [id, theme, lang, w, h, phase, brk] = job.split(':');
  const context = await browser.newContext({ viewport: { width: +w, height: +h }, colorScheme: theme });
  await context.addCookies(Object.entries({ 'viva-theme': theme, 'viva-language': lang }).map(([name, value]) => ({ name, value, url: 'http://127.0.0.1:3102' })));
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log(id, 'console', m.text().slice(0, 200)));
  page.on('pageerror', (e) => console.log(id, 'pageerror', e.message.slice(0, 300)));
  const t = Date.now();
  await page.goto(`http://127.0.0.1:3102/lab/${id}`, { waitUntil: 'domcontentloaded', timeout: 240000 });
  await page.waitForLoadState('networkidle', { timeout: 60000 }).catch(() => {});
  console.log(job, 'loaded', Date.now() - t);
  if (phase !== 'before') {
    await page.waitForSelector('[data-proof-form]:not([inert] *)', { timeout: 120000 });
    for (const q of await page.locator('[data-prediction]').all()) await q.getByLabel(/I don’t know|不知道|不会/).check();
    if (brk) await page.getByRole('button', { name: new RegExp(brk) }).first().click().catch((e) => console.log('brk', e.message.slice(0, 80)));
    await page.getByRole('button', { name: /Lock & run|锁定/ }).click();
    await page.locator('[data-proof] tbody tr[data-part]').first().waitFor({ timeout: 150000 });
    console.log('first verdict', Date.now() - t);
    await page.locator('article footer', { hasText: /leaked|泄漏/ }).waitFor({ timeout: 120000 }).catch(() => console.log('no footer'));
  }
  console.log('doc height', await page.evaluate(() => document.documentElement.scrollHeight));
  await page.screenshot({ path: `/tmp/h2-${id}-${theme}-${lang}-${w}-${phase}.png`, fullPage: +w < 600 });
  await context.close();
}
await browser.close();
