const startedAt = performance.now();

/** One line about what is being done, with the seconds since the start. */
export function say(line) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${line}`);
}
