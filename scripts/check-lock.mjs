// Fails when package-lock.json would not install everywhere, or holds a version below its security floor.
// npm silently leaves out of the lock what its registry lacks for other platforms; `npm ci` then refuses the lock.
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const floors = JSON.parse(readFileSync('scripts/security-floors.json', 'utf8')).floors;
const problems = [];

for (const [place, entry] of Object.entries(lock)) {
  const missing = Object.keys(entry.optionalDependencies ?? {}).filter(
    (name) => !lock[`${place ? `${place}/` : ''}node_modules/${name}`] && !lock[`node_modules/${name}`],
  );
  if (missing.length > 0) {
    problems.push(
      `${place || 'package.json'} ${entry.version ?? ''}: the lock lacks ${missing.join(', ')}. Pin a version whose platform packages all exist.`,
    );
  }
  if (entry.resolved)
    problems.push(
      `${place}: the lock names a download address. Set omit-lockfile-registry-resolved=true and make the lock anew.`,
    );
}

const atLeast = (version, floor) => {
  const [a, b] = [version, floor].map((text) => text.split('-')[0].split('.').map(Number));
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] > b[i];
  return true;
};
for (const { name, floor, why } of floors) {
  for (const [place, entry] of Object.entries(lock)) {
    if (place !== `node_modules/${name}` && !place.endsWith(`/node_modules/${name}`)) continue;
    if (!atLeast(entry.version, floor)) problems.push(`${name} ${entry.version} is below ${floor}: ${why}`);
  }
}

for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `lock: ${Object.keys(lock).length} packages complete, ${floors.length} security floors kept`
    : `lock: ${problems.length} problems`,
);
process.exit(problems.length === 0 ? 0 : 1);
