// Lists lib/demos/*/demo.ts into lib/demos/registry.generated.ts, so that adding a demo is adding a folder.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = 'lib/demos';
const ids = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${root}/${entry.name}/demo.ts`))
  .map((entry) => entry.name)
  .sort();

const lines = ids.map(
  (id) => `  '${id}': { demo: () => import('./${id}/demo'), view: () => import('./${id}/view') },`,
);
const source = `// Made by scripts/generate-registry.mjs; do not edit.
/** Every demo, loaded only when asked for. */
export const registry = {
${lines.join('\n')}
} as const;

export type DemoId = keyof typeof registry;

export const demoIds = Object.keys(registry) as DemoId[];
`;
const target = `${root}/registry.generated.ts`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
console.log(`demos: ${ids.length} listed`);
