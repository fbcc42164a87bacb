import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';

/** One fault per rule: a file that breaks it, and the files it points at. */
const faults: Record<string, Record<string, string>> = {
  'pure-knows-no-framework': { 'lib/study/a.ts': "import fs from 'node:fs'; export const a = fs;" },
  'pure-points-inward': {
    'lib/grading/a.ts': "import { b } from '../data/b'; export const a = b;",
    'lib/data/b.ts': 'export const b = 1;',
  },
  'rooms-below-study': {
    'lib/notes/a.ts': "import type { B } from '../study/b'; export type A = B;",
    'lib/study/b.ts': 'export type B = 1;',
  },
  'scheduling-stands-alone': {
    'lib/scheduling/a.ts': "import { b } from '../notes/b'; export const a = b;",
    'lib/notes/b.ts': 'export const b = 1;',
  },
  'kernel-uses-nothing': {
    'lib/kernel/a.ts': "import { b } from '../notes/b'; export const a = b;",
    'lib/notes/b.ts': 'export const b = 1;',
  },
  'tfjs-only-in-tensor': { 'app/a.ts': "import * as tf from '@tensorflow/tfjs'; export const a = tf;" },
  'database-only-in-data': { 'app/a.ts': "import pg from 'pg'; export const a = pg;" },
  'ts-fsrs-only-in-scheduling': {
    'lib/study/a.ts': "import { fsrs } from 'ts-fsrs'; export const a = fsrs;",
  },
  'one-composition-root': {
    'lib/auth/a.ts': "import { b } from '../data/b'; export const a = b;",
    'lib/data/b.ts': 'export const b = 1;',
  },
  'demos-are-islands': {
    'lib/demos/one/a.ts': "import { b } from '../two/b'; export const a = b;",
    'lib/demos/two/b.ts': 'export const b = 1;',
  },
  'demos-are-reached-by-registry': {
    'app/a.ts': "import { b } from '../lib/demos/two/b'; export const a = b;",
    'lib/demos/two/b.ts': 'export const b = 1;',
  },
  'views-are-client-code': {
    'app/a.ts': "import { views } from '../lib/demos/views.generated'; export const a = views;",
    'lib/demos/views.generated.ts': 'export const views = {};',
  },
  'models-know-only-tensors': {
    'models/one/a.ts': "import { b } from '../../lib/notes/b'; export const a = b;",
    'lib/notes/b.ts': 'export const b = 1;',
  },
  'models-are-islands': {
    'models/one/a.ts': "import { b } from '../two/b'; export const a = b;",
    'models/two/b.ts': 'export const b = 1;',
  },
  'no-circular': {
    'app/a.ts': "import { b } from './b'; export const a = () => b;",
    'app/b.ts': "import { a } from './a'; export const b = () => a;",
  },
  'source-never-imports-tests': {
    'lib/notes/a.ts': "import { b } from './b.test'; export const a = b;",
    'lib/notes/b.test.ts': 'export const b = 1;',
  },
  'no-dev-dependency-at-run-time': { 'app/a.ts': "import fc from 'fast-check'; export const a = fc;" },
};

const project = process.cwd();
const folders: string[] = [];
afterAll(() => {
  process.chdir(project);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function broken(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'viva-rules-'));
  folders.push(folder);
  const packages = {
    dependencies: { '@tensorflow/tfjs': '*', pg: '*', 'ts-fsrs': '*' },
    devDependencies: { 'fast-check': '*' },
  };
  const stubs = ['@tensorflow/tfjs', 'pg', 'ts-fsrs', 'fast-check'].map(
    (name) => [`node_modules/${name}/index.js`, 'module.exports = 1;'] as const,
  );
  for (const [file, text] of [
    ...Object.entries(files),
    ...stubs,
    ['package.json', JSON.stringify(packages)] as const,
  ]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  process.chdir(folder);
  const { tsConfig: _unused, ...options } = rules.options;
  const { output } = await cruise(
    ['app', 'lib', 'models'].filter((root) => Object.keys(files).some((file) => file.startsWith(root))),
    {
      ...options,
      baseDir: folder,
      ruleSet: { forbidden: rules.forbidden as IForbiddenRuleType[] },
      validate: true,
    },
  );
  return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
}

describe('the import rules', () => {
  it('have a seeded fault each', () => {
    expect(Object.keys(faults).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
  });

  it.each(Object.entries(faults))('%s fires on its fault', async (name, files) => {
    expect(await broken(files)).toContain(name);
  });

  it('are silent on a clean tree', async () => {
    const clean = {
      'lib/kernel/a.ts': 'export const a = 1;',
      'lib/notes/b.ts': "import { a } from '../kernel/a'; export const b = a;",
      'app/c.ts': "import { b } from '../lib/notes/b'; export const c = b;",
    };
    expect(await broken(clean)).toEqual([]);
  });

  it('come with a remedy each', () => {
    for (const rule of rules.forbidden) expect(rule.comment.length, rule.name).toBeGreaterThan(20);
  });
});
