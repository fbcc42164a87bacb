import { createServer } from 'node:net';

/** Resolves when `host:port` can be listened on; otherwise ends with one clear line. */
export function requireFreePort(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const why =
        error.code === 'EADDRINUSE'
          ? 'is in use by another process'
          : `cannot be listened on (${error.code})`;
      console.error(`${host}:${port} ${why}. Choose another port: PORT=${port + 1} npm start`);
      process.exit(1);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
