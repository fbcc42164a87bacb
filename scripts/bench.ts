import { existsSync, readdirSync } from 'node:fs';

/** `npm run bench -- <name> [options]`: one file of scripts/bench each. */
const name = process.argv[2] ?? '';
const benches = readdirSync('scripts/bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

if (!existsSync(`scripts/bench/${name}.ts`) || !benches.includes(name)) {
  console.error(`There is no bench "${name}". Benches: ${benches.join(', ')}. E.g. npm run bench -- queue`);
  process.exit(64);
}
const { bench } = (await import(`./bench/${name}`)) as { bench(options: string[]): Promise<boolean> };
process.exit((await bench(process.argv.slice(3))) ? 0 : 1);
