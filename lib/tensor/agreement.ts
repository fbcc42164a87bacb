import type { Demo } from '@/lib/demos/contract';
import { maxDifference } from '@/lib/demos/shared/golden-numbers';

/** How two runs of the same setting on two backends compare. */
export interface Agreement {
  /** Every row of the verdict came out the same. */
  sameVerdict: boolean;
  /** Largest absolute difference of any two numbers; Infinity when the evidence has another form. */
  difference: number;
}

/** Compares what two backends returned for the same params and seed. */
export function agreementOf(demo: Demo, params: unknown, a: unknown, b: unknown): Agreement {
  const known = params as Record<string, unknown>;
  const rows = (evidence: unknown) =>
    demo
      .judge(evidence, known)
      .rows.map(({ id, holds }) => `${id} ${holds}`)
      .join();
  return {
    sameVerdict: rows(a) === rows(b),
    difference: maxDifference(evidenceNumbers(a), evidenceNumbers(b)),
  };
}

/** Every number in a piece of evidence, in the order of its keys; a flag counts as 0 or 1, text is left out. */
export function evidenceNumbers(evidence: unknown): number[] {
  if (typeof evidence === 'number') return [evidence];
  if (typeof evidence === 'boolean') return [evidence ? 1 : 0];
  if (ArrayBuffer.isView(evidence)) return Array.from(evidence as unknown as Iterable<number>);
  if (typeof evidence !== 'object' || evidence === null) return [];
  return Object.values(evidence).flatMap(evidenceNumbers);
}
