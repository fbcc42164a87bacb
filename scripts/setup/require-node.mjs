const floor = [20, 19];

/** Ends with one clear line when this Node.js is older than Viva runs on. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return;
  console.error(
    `Viva needs Node.js ${floor.join('.')} or newer; this is ${version}. Install a newer one from nodejs.org and start again.`,
  );
  process.exit(1);
}
