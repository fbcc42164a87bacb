import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Demo } from '@/lib/demos/contract';
import { createRng } from '@/lib/kernel/rng';
import type { KnownDemo } from '@/lib/notes/links';
import { type Problem, problemAt } from '@/lib/notes/problem';

/** The names of the numbers an exercise shows, read off one draw. */
function shownNames(demo: Demo, exercise: Demo['exercises'][number]): string[] {
  return Object.keys(exercise.shows(demo.params.parse(exercise.vary(createRng(1)))));
}

/**
 * Every folder of lib/demos as the notes may name it. A demo that is not there yet or cannot be loaded is a problem of
 * its own; the notes that name it are then not blamed, and its exercises are not compared.
 */
export async function knownDemos(root: string): Promise<{ demos: KnownDemo[]; problems: Problem[] }> {
  const folder = path.join(root, 'lib/demos');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();
  const problems: Problem[] = [];
  const demos = await Promise.all(
    ids.map(async (id): Promise<KnownDemo> => {
      const file = path.join(folder, id, 'demo.ts');
      const blame = (what: string, remedy: string) =>
        problems.push(problemAt(`lib/demos/${id}/demo.ts`, { line: 1, column: 1 }, what, remedy));
      if (!existsSync(file)) {
        blame('the folder has no demo.ts', 'write it, or remove the folder');
        return { id, exercises: null };
      }
      try {
        const { default: demo } = (await import(pathToFileURL(file).href)) as { default: Demo };
        return {
          id,
          exercises: new Map(demo.exercises.map((exercise) => [exercise.id, shownNames(demo, exercise)])),
        };
      } catch (error) {
        blame(`the demo cannot be loaded: ${String(error).split('\n')[0]}`, 'run npm run proofs');
        return { id, exercises: null };
      }
    }),
  );
  return { demos, problems };
}
