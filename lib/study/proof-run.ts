import { z } from 'zod';
import { isUuidV7 } from '@/lib/kernel/uuid-v7';

/** Plain data as `encodeNumbers` leaves it: JSON without NUL, which PostgreSQL cannot keep. */
const json = z.json().refine((value) => !JSON.stringify(value).includes('\\u0000'), 'holds a NUL character');
const text = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\0]*$/);

export const proofRunSchema = z.strictObject({
  /** UUIDv7 made on the device: sending it again stores nothing. */
  id: z.string().refine(isUuidV7, 'is not a UUIDv7'),
  demoId: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100),
  /** With NaN and the infinities written as `encodeNumbers` does. */
  params: z.record(z.string(), json),
  seed: z.int().min(0).max(0xffffffff),
  /** What the learner had locked, by prediction id; empty when they only looked. */
  predictions: z.record(text(100), text(1000)),
  /** In per cent; null without a prediction. */
  confidence: z.union([z.literal(50), z.literal(70), z.literal(90), z.literal(99)]).nullable(),
  /** The demo's Verdict. */
  verdict: z.looseObject({ holds: z.boolean() }).and(z.record(z.string(), json)),
  backend: text(40),
  /** The renderer's name, e.g. "SwiftShader". */
  device: text(200),
  ms: z.number().min(0).max(86_400_000),
  at: z.int().min(0).max(8.64e15),
});

/** One run of a demo as the learner's history keeps it. */
export type ProofRun = z.infer<typeof proofRunSchema>;
