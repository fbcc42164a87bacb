import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { StoredEvent } from '@/lib/study/stored-event';
import { Prisma } from './generated/prisma/client';

/** A row of review_event as `eventColumns` reads it: instants as milliseconds, so that no driver's dates are involved. */
export interface EventRow {
  id: string;
  device_id: string;
  seq: number;
  card_id: string;
  at: number;
  sent_at: number | null;
  zone: string;
  kind: string;
  payload: Record<string, unknown>;
  received_at: number;
  position: number;
}

/** An instant column as milliseconds since the epoch. */
export const millisOf = (column: string) => Prisma.raw(`(extract(epoch FROM ${column}) * 1000)::float8`);

export const eventColumns = Prisma.sql`id::text, device_id, seq, card_id, ${millisOf('at')} AS at,
  ${millisOf('sent_at')} AS sent_at, zone, kind, payload, ${millisOf('received_at')} AS received_at,
  position::float8 AS position`;

export function toReviewEvent(row: EventRow): ReviewEvent {
  // The payload was checked by kind before it was stored, and a stored row never changes.
  return {
    id: row.id,
    deviceId: row.device_id,
    seq: row.seq,
    cardId: row.card_id,
    at: row.at,
    zone: row.zone,
    kind: row.kind,
    ...row.payload,
  } as ReviewEvent;
}

export function toStoredEvent(row: EventRow): StoredEvent {
  return {
    event: toReviewEvent(row),
    sentAt: row.sent_at,
    receivedAt: row.received_at,
    position: row.position,
  };
}

export function toEventRow({ event, sentAt, receivedAt, position }: StoredEvent): EventRow {
  const { id, deviceId, seq, cardId, at, zone, kind, ...payload } = event;
  return {
    id,
    device_id: deviceId,
    seq,
    card_id: cardId,
    at,
    sent_at: sentAt,
    zone,
    kind,
    payload,
    received_at: receivedAt,
    position,
  };
}
