// Lists lib/demos/*/demo.ts and their views, so that adding a demo is adding a folder.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = 'lib/demos';
const ids = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${root}/${entry.name}/demo.ts`))
  .map((entry) => entry.name)
  .sort();

const loaders = (file) => ids.map((id) => `  '${id}': () => import('./${id}/${file}'),`).join('\n');

write(
  'registry',
  `/** Every demo, loaded only when asked for. */
export const registry = {
${loaders('demo')}
} as const;

export type DemoId = keyof typeof registry;

export const demoIds = Object.keys(registry) as DemoId[];
`,
);
// Apart from the demos, which the server loads too: what a server component can reach of client code, each visitor is sent.
write(
  'views',
  `/** The picture of every demo, loaded only when asked for, and only from client code. */
export const views = {
${loaders('view')}
} as const;
`,
);
console.log(`demos: ${ids.length} listed`);

function write(name, text) {
  const source = `// Made by scripts/generate-registry.mjs; do not edit.\n${text}`;
  const target = `${root}/${name}.generated.ts`;
  if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
}
