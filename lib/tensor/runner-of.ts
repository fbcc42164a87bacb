import type { Demo } from '@/lib/demos/contract';

/** The two workers of a page: a GPU that takes its time must never keep the cpu's answer waiting. */
export type RunnerName = 'cpu' | 'gpu';

/** Where a demo is answered first: what should answer at once on the cpu, everything heavier on the GPU. */
export function runnerOf({ cost }: Pick<Demo, 'cost'>): RunnerName {
  return cost === 'cpu' ? 'cpu' : 'gpu';
}

/** How long a run may take there before it is stopped and what there is is shown. Pauses do not count. */
export function timeLimitMs({ cost }: Pick<Demo, 'cost'>): number {
  return cost === 'training' ? 120_000 : 10_000;
}
