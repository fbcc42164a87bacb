// `npm run contact-sheet`: every proof after its run, in both themes, as two pictures in docs/pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { loadDemo } from '@/lib/demos/load-demo';
import { demoIds } from '@/lib/demos/registry.generated';
import { startProduction } from './bench/review/production-server';
import { photographProof, size, themes } from './contact-sheet/photograph-proof';
import { sheetPage } from './contact-sheet/sheet-page';
import { chromium } from './setup/chromium.mjs';

const port = 4323;
const columns = 5;
const shownWidth = 512;

async function main(): Promise<void> {
  const executablePath = await chromium();
  if (!executablePath)
    throw new Error('no Chromium here: install it (apt-get install chromium) or set CHROMIUM');
  const demos = (await Promise.all((demoIds as readonly string[]).map(loadDemo))).sort((a, b) =>
    a.number.localeCompare(b.number),
  );
  const server = await startProduction(port);
  const browser = await playwright.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const pictures = [];
    for (const { id, number, title } of demos) {
      console.log(`${number} ${id}`);
      pictures.push({
        caption: `${number} ${title.en}`,
        jpeg: await photographProof(browser, server.origin, id),
      });
    }
    const rows = Math.ceil(pictures.length / columns);
    const height = Math.round((shownWidth * size.height) / size.width) + 28;
    mkdirSync('docs/pictures', { recursive: true });
    const viewport = { width: columns * shownWidth, height: rows * height };
    for (const theme of themes) {
      const page = await browser.newPage({ viewport });
      const cells = pictures.map(({ caption, jpeg }) => ({ caption, jpeg: jpeg[theme] }));
      await page.setContent(sheetPage(cells, { columns, width: shownWidth, theme }), { waitUntil: 'load' });
      const file = `docs/pictures/lab-${theme}.jpg`;
      writeFileSync(file, await page.screenshot({ type: 'jpeg', quality: 72, fullPage: true }));
      await page.close();
      console.log(`${file}: ${cells.length} proofs`);
    }
  } finally {
    await browser.close();
    server.stop();
  }
}

main().catch((error: Error) => {
  console.error(`contact sheet: ${error.message}`);
  process.exitCode = 1;
});
