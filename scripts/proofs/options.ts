import { parseArgs } from 'node:util';
import { demoIds } from '@/lib/demos/registry.generated';
import { asBackendName, type BackendName } from '@/lib/tensor/backend-name';

export interface ProofOptions {
  backend: BackendName;
  /** Seeds 1 … n besides the usual one; a proof must hold for every one. */
  seeds: readonly number[];
  demoIds: readonly string[];
  /** Starts the browser without any GPU, to show that a missing GPU is seen and never replaced in silence. */
  withoutGpu: boolean;
}

export const usage = `usage: npm run proofs -- [--backend cpu|wasm|webgl|webgpu] [--demo <id>] [--seeds <n>] [--without-gpu]`;

/** Reads the command line. Throws a sentence that names the wrong value and what is allowed. */
export function readOptions(args: string[]): ProofOptions {
  const { values } = parseArgs({
    args,
    options: {
      backend: { type: 'string', default: 'cpu' },
      demo: { type: 'string' },
      seeds: { type: 'string', default: '1' },
      'without-gpu': { type: 'boolean', default: false },
    },
  });
  const backend = asBackendName(values.backend);
  if (!backend) throw new Error(`--backend ${values.backend}: choose cpu, wasm, webgl or webgpu`);
  const count = Number(values.seeds);
  if (!Number.isInteger(count) || count < 1 || count > 1000) {
    throw new Error(`--seeds ${values.seeds}: give a whole number from 1 to 1000`);
  }
  if (values.demo && !(demoIds as readonly string[]).includes(values.demo)) {
    throw new Error(`--demo ${values.demo}: there are ${demoIds.join(', ')}`);
  }
  return {
    backend,
    seeds: Array.from({ length: count }, (_, at) => 7 + at),
    demoIds: values.demo ? [values.demo] : demoIds,
    withoutGpu: values['without-gpu'],
  };
}
