import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Demo } from '@/lib/demos/contract';
import { checkCourse } from '@/lib/notes/check-course';
import { createKnowledge, type Knowledge } from '@/lib/notes/harvest/knowledge';
import { readContent } from '@/lib/notes/read-content.server';

/** What each demo of lib/demos proves. Loading one costs next to nothing: what it runs is loaded when it runs. */
async function conceptsOfDemos(root: string): Promise<{ id: string; concept: string }[]> {
  const folder = path.join(root, 'lib/demos');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    ids.map(async (id) => {
      const file = pathToFileURL(path.join(folder, id, 'demo.ts')).href;
      const { default: demo } = (await import(file)) as { default: Demo };
      return { id, concept: demo.concept };
    }),
  );
}

/** The course of content/ and lib/demos, made ready for reading notes. Throws where its lists are not well-formed. */
export async function courseKnowledge(root: string): Promise<Knowledge> {
  const lists = readContent(root).filter(({ path: file }) => file.endsWith('.yaml'));
  const { concepts, claims } = checkCourse(lists, []);
  if (!concepts.length)
    throw new Error(`content/concepts.yaml has no concept that can be read; run npm run notes -- check`);
  const values = <T>(placed: readonly { value: T }[]) => placed.map(({ value }) => value);
  return createKnowledge(values(concepts), values(claims), await conceptsOfDemos(root));
}
