import { spawn } from 'node:child_process';

const quiet = { NEXT_TELEMETRY_DISABLED: '1' };

/**
 * Runs a command with our streams and resolves with its exit code. The child ends when we are interrupted,
 * since it shares our terminal's process group.
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...quiet, ...env },
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
}

/** Runs a command and ends this process with the remedy when it fails. */
export async function mustRun(what, remedy, command, args, env) {
  const code = await run(command, args, env);
  if (code === 0) return;
  console.error(`${what} failed (exit code ${code}). ${remedy}`);
  process.exit(1);
}

/** Runs a command and resolves with its exit code and everything it printed. */
export function runAndCollect(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...quiet },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
