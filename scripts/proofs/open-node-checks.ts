import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ProofCheck } from '@/lib/demos/check-demo';
import type { CheckProof, RunRecord } from './proof-record';

type Answer = { check: ProofCheck<RunRecord> } | { failure: string };

/** Processes of Node, one per core and four at most, in which proofs are checked on the cpu backend side by side. */
export function openNodeChecks(): { check: CheckProof; lanes: number; close(): Promise<void> } {
  const lanes = Math.min(4, availableParallelism());
  const children: ChildProcess[] = [];
  const idle: ChildProcess[] = [];
  const waiting: ((child: ChildProcess) => void)[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    // Advanced: NaN and Infinity are results, and JSON would lose them.
    const child = fork(fileURLToPath(new URL('./check-child.ts', import.meta.url)), {
      serialization: 'advanced',
    });
    children.push(child);
    idle.push(child);
  }
  const free = (child: ChildProcess) => {
    const next = waiting.shift();
    if (next) next(child);
    else idle.push(child);
  };
  const take = (): Promise<ChildProcess> => {
    const child = idle.pop();
    return child ? Promise.resolve(child) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    lanes,
    async check(demoId, seed) {
      const child = await take();
      const answer = await new Promise<Answer>((resolve) => {
        const ended = (code: number | null) =>
          resolve({ failure: `${demoId}, seed ${seed}: its process ended with code ${code}` });
        child.once('exit', ended);
        child.once('message', (message) => {
          child.off('exit', ended);
          resolve(message as Answer);
        });
        child.send({ demoId, seed });
      });
      free(child);
      if ('failure' in answer) throw new Error(answer.failure);
      return answer.check;
    },
    async close() {
      for (const child of children) child.kill();
    },
  };
}
