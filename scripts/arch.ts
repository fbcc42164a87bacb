// `npm run arch`: cruises the imports by the rules of .dependency-cruiser.mjs and measures the rooms.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from '../.dependency-cruiser.mjs';

const roots = ['app', 'lib', 'scripts', 'tests', 'models'];
const longest = 300;

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourcesUnder(place);
    return /[.](tsx?|mjs)$/.test(entry.name) && !entry.name.includes('.generated.') ? [place] : [];
  });
}

const files = roots.filter((root) => statSync(root, { throwIfNoEntry: false })).flatMap(sourcesUnder);
const lengths = new Map(files.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1]));
/** `lib/notes` for a file of that room, `app` for the shell; a file that lies in `lib` itself belongs to `lib`. */
const roomOf = (file: string) => {
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, folders[0] === 'lib' ? 2 : 1).join('/');
};
const rooms = groupBy(files, roomOf);

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

console.log('room'.padEnd(18), 'files'.padStart(6), 'median'.padStart(8), 'longest'.padStart(8));
for (const [room, members] of [...rooms].sort()) {
  const lines = members.map((file) => lengths.get(file) ?? 0);
  console.log(
    room.padEnd(18),
    String(members.length).padStart(6),
    String(median(lines)).padStart(8),
    String(Math.max(...lines)).padStart(8),
  );
}

const { output } = await cruise(
  roots.filter((root) => rooms.has(root) || [...rooms.keys()].some((room) => room.startsWith(`${root}/`))),
  { ...rules.options, ruleSet: { forbidden: rules.forbidden as IForbiddenRuleType[] }, validate: true },
  { bustTheCache: true },
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { summary, modules } = output as ICruiseResult;
const remedy = new Map(rules.forbidden.map((rule) => [rule.name, rule.comment]));
for (const violation of summary.violations) {
  console.error(
    `${violation.from} -> ${violation.to}\n  ${violation.rule.name}: ${remedy.get(violation.rule.name)}`,
  );
}
const edges = modules.reduce((sum, module) => sum + module.dependencies.length, 0);
const circles = summary.violations.filter((violation) => violation.rule.name === 'no-circular').length;
const tooLong = [...lengths].filter(([, lines]) => lines > longest);
for (const [file, lines] of tooLong)
  console.error(`${file} has ${lines} lines; ${longest} is the limit. Split it by concept.`);
const [longestFile, longestLines] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];

// A cruise that followed nothing would find nothing wrong.
const blind = modules.length < files.length || edges < files.length;
if (blind)
  console.error(
    `only ${modules.length} modules and ${edges} imports were read for ${files.length} files: is a TypeScript parser missing?`,
  );
console.log(
  `arch: ${rooms.size} rooms, ${files.length} files, ${edges} imports, ${summary.violations.length} violations, ${circles} circles, ` +
    `median ${median([...lengths.values()])} lines, longest ${longestLines} (${longestFile})`,
);
process.exit(summary.violations.length === 0 && tooLong.length === 0 && !blind ? 0 : 1);
