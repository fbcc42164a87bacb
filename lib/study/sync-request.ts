import { z } from 'zod';
import { AppError } from '@/lib/kernel/app-error';
import { isUuidV7 } from '@/lib/kernel/uuid-v7';
import { isZone } from '@/lib/scheduling/is-zone';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { type SyncRequest, syncBatchSize } from './sync-protocol';

const uuidV7 = z.string().refine(isUuidV7, 'is not a UUIDv7 in lower case');
const deviceId = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
const rating = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const head = {
  id: uuidV7,
  deviceId,
  seq: z.int().min(0).max(0x7fffffff),
  cardId: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100),
  at: z.int().min(0).max(8.64e15),
  zone: z.string().max(64).refine(isZone, 'is not an IANA time zone'),
};

const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('rated'),
    rating,
    answerMs: z.int().min(0).max(86_400_000),
    revision: z.string().regex(/^[^\0]{0,128}$/),
    proposed: rating.optional(),
    confidence: z.union([z.literal(50), z.literal(70), z.literal(90), z.literal(99)]).optional(),
  }),
  z.strictObject({ ...head, kind: z.literal('undone'), target: uuidV7 }),
  z.strictObject({ ...head, kind: z.literal('suspended'), suspended: z.boolean() }),
  z.strictObject({ ...head, kind: z.literal('buried') }),
  z.strictObject({ ...head, kind: z.literal('flagged'), flagged: z.boolean() }),
]);

const requestSchema = z.strictObject({
  deviceId,
  cursor: z.int().min(0),
  events: z.array(z.looseObject({ id: z.string().max(100) })).max(syncBatchSize),
});

export interface ParsedSync extends SyncRequest {
  /** Events of the batch that can never be stored; they do not hold up the others. */
  malformed: { id: string; reason: string }[];
}

/** Reads a sync request. Throws `invalid` when the envelope is wrong; a wrong event is only set aside. */
export function parseSyncRequest(body: unknown): ParsedSync {
  const envelope = requestSchema.safeParse(body);
  if (!envelope.success)
    throw new AppError(
      'invalid',
      `The sync request is malformed: ${firstProblem(envelope.error)}.`,
      `Send deviceId, cursor and at most ${syncBatchSize} events.`,
    );
  const events: ReviewEvent[] = [];
  const malformed: ParsedSync['malformed'] = [];
  for (const raw of envelope.data.events) {
    const parsed = eventSchema.safeParse(raw);
    // zod leaves an absent key out, which is what `exactOptionalPropertyTypes` asks for and its types do not say.
    if (parsed.success) events.push(parsed.data as ReviewEvent);
    else malformed.push({ id: raw.id, reason: firstProblem(parsed.error) });
  }
  return { deviceId: envelope.data.deviceId, cursor: envelope.data.cursor, events, malformed };
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'event'}: ${issue.message}` : 'unreadable';
}
