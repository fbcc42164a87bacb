import type { LockedLog } from '@/lib/study/ports';
import { type EventRow, eventColumns, toEventRow, toReviewEvent, toStoredEvent } from './event-row';
import type { Prisma } from './generated/prisma/client';
import { noSuchLearner } from './no-such-learner';
import { saveMemories } from './save-memories';
import { type SettingsRow, settingsColumns, toStudySettings } from './settings-row';

/** Locks the learner's row until the transaction ends and hands out the log that belongs to it. */
export async function lockedLog(
  transaction: Prisma.TransactionClient,
  learnerId: string,
): Promise<LockedLog> {
  const [learner] = await transaction.$queryRaw<(SettingsRow & { last_position: number })[]>`
    SELECT ${settingsColumns}, last_position::float8 AS last_position FROM learner
    WHERE id = ${learnerId}::uuid FOR UPDATE`;
  if (!learner) throw noSuchLearner(learnerId);

  return {
    settings: toStudySettings(learner),
    foldVersion: learner.fold_version,
    lastPosition: learner.last_position,

    async find(ids) {
      const rows = await transaction.$queryRaw<EventRow[]>`
        SELECT ${eventColumns} FROM review_event
        WHERE learner_id = ${learnerId}::uuid AND id = ANY(${ids}::text[]::uuid[])`;
      return rows.map(toStoredEvent);
    },

    async append(events) {
      const rows = JSON.stringify(events.map(toEventRow));
      await transaction.$executeRaw`
        INSERT INTO review_event (learner_id, id, device_id, seq, card_id, at, sent_at, zone, kind, payload,
          received_at, position)
        SELECT ${learnerId}::uuid, id, device_id, seq, card_id, to_timestamp(at / 1000), to_timestamp(sent_at / 1000),
          zone, kind, payload, to_timestamp(received_at / 1000), position::bigint
        FROM jsonb_to_recordset(${rows}::jsonb) AS e(id uuid, device_id text, seq int, card_id text, at float8,
          sent_at float8, zone text, kind text, payload jsonb, received_at float8, position float8)
        ON CONFLICT (learner_id, id) DO NOTHING`;
      const last = Math.max(...events.map((event) => event.position));
      await transaction.$executeRaw`
        UPDATE learner SET last_position = greatest(last_position, ${last}::float8::bigint)
        WHERE id = ${learnerId}::uuid`;
    },

    async ofCards(cardIds) {
      const rows = await transaction.$queryRaw<EventRow[]>`
        SELECT ${eventColumns} FROM review_event
        WHERE learner_id = ${learnerId}::uuid AND card_id = ANY(${cardIds}::text[])`;
      return rows.map(toReviewEvent);
    },

    saveMemories: (histories) => saveMemories(transaction, learnerId, histories),

    async deviceLog(deviceId) {
      const [row] = await transaction.$queryRaw<{ count: number; digest: string }[]>`
        SELECT count, digest FROM device_log
        WHERE learner_id = ${learnerId}::uuid AND device_id = ${deviceId}`;
      return row ?? { count: 0, digest: '0'.repeat(16) };
    },

    async saveDeviceLog(deviceId, { count, digest }) {
      await transaction.$executeRaw`
        INSERT INTO device_log (learner_id, device_id, count, digest)
        VALUES (${learnerId}::uuid, ${deviceId}, ${count}::int, ${digest})
        ON CONFLICT (learner_id, device_id) DO UPDATE SET count = EXCLUDED.count, digest = EXCLUDED.digest`;
    },

    async ofOtherDevices(deviceId, position, limit) {
      const rows = await transaction.$queryRaw<EventRow[]>`
        SELECT ${eventColumns} FROM review_event
        WHERE learner_id = ${learnerId}::uuid AND position > ${position}::float8::bigint AND device_id <> ${deviceId}
        ORDER BY position LIMIT ${limit}::int`;
      return rows.map(toStoredEvent);
    },

    async cardIdsAfter(cardId, limit) {
      const rows = await transaction.$queryRaw<{ card_id: string }[]>`
        SELECT DISTINCT card_id FROM review_event
        WHERE learner_id = ${learnerId}::uuid AND card_id > ${cardId}
        ORDER BY card_id LIMIT ${limit}::int`;
      return rows.map((row) => row.card_id);
    },

    async forgetMemories(foldVersion) {
      await transaction.$executeRaw`DELETE FROM card_memory WHERE learner_id = ${learnerId}::uuid`;
      await transaction.$executeRaw`
        UPDATE learner SET fold_version = ${foldVersion} WHERE id = ${learnerId}::uuid`;
    },
  };
}
