import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { signInNewLearner } from './new-learner';

export interface ScriptBytes {
  /** Scripts that every page of this build loads, an empty one too. */
  framework: number;
  /** The rest of what /review loads before anything is pressed. */
  ours: number;
  /** Do any of them bring TensorFlow.js or the schema library? Neither belongs on this page. */
  heavy: string[];
}

interface BuildManifest {
  rootMainFiles: string[];
  polyfillFiles: string[];
}

/** Every page needs these, by the build's own account. */
function frameworkFiles(): Set<string> {
  const manifest = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as BuildManifest;
  return new Set([...manifest.rootMainFiles, ...manifest.polyfillFiles]);
}

/** Gzip bytes of the scripts of /review, as loaded by a browser that has seen nothing before. */
export async function measureScripts(browser: Browser, origin: string): Promise<ScriptBytes> {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    await signInNewLearner(context, origin);
    const page = await context.newPage();
    const bodies = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        bodies.set(new URL(response.url()).pathname, response.body());
    });
    await page.goto(`${origin}/review`, { waitUntil: 'networkidle' });
    const framework = frameworkFiles();
    const bytes: ScriptBytes = { framework: 0, ours: 0, heavy: [] };
    for (const [path, body] of bodies) {
      const text = await body;
      const file = path.replace(/^\/_next\//, '');
      bytes[framework.has(file) ? 'framework' : 'ours'] += gzipSync(text, { level: 9 }).length;
      if (/registerBackend|ZodObject/.test(text.toString())) bytes.heavy.push(file);
    }
    return bytes;
  } finally {
    await context.close();
  }
}
