import { expect, test } from 'vitest';
import { syncBatchSize } from './sync-protocol';
import { parseSyncRequest } from './sync-request';

const rated = {
  id: '01a2089d-f8af-7930-9e91-ed97ab559ef2',
  deviceId: '01a2089d-f8af-7930-9e91-ed97ab559ef3',
  seq: 1,
  cardId: 'start-at-zero',
  at: 1_790_000_000_000,
  zone: 'Asia/Shanghai',
  kind: 'rated',
  rating: 3,
  answerMs: 4000,
  revision: 'abc',
};
const parse = (events: unknown[]) => parseSyncRequest({ deviceId: rated.deviceId, cursor: 0, events });

test('an event passes unchanged, without keys it did not have', () => {
  expect(parse([rated])).toEqual({ deviceId: rated.deviceId, cursor: 0, events: [rated], malformed: [] });
  expect(Object.keys(parse([rated]).events[0] ?? {})).not.toContain('proposed');
});

test.each([
  ['a rating that is no button', { rating: 5 }, 'rating'],
  ['an id that is not a UUIDv7', { id: '01a2089d-f8af-4930-9e91-ed97ab559ef2' }, 'id'],
  ['an id in capitals, which would be a second spelling of one event', { id: rated.id.toUpperCase() }, 'id'],
  ['a zone that nobody lives in', { zone: 'Mars/Olympus' }, 'zone'],
  ['a bare offset, which knows no daylight saving', { zone: '+08:00' }, 'zone'],
  ['a time that is no time', { at: 1e300 }, 'at'],
  ['a time before 1970', { at: -1 }, 'at'],
  ['half a millisecond', { at: 0.5 }, 'at'],
  ['a card id that no card can have', { cardId: 'A card' }, 'cardId'],
  ['a NUL, which the database cannot keep', { revision: 'a\0b' }, 'revision'],
  ['a key that nobody asked for', { learnerId: 'somebody' }, 'event'],
  ['an unknown kind', { kind: 'forgotten' }, 'kind'],
])('%s is set aside by name', (_what, change, field) => {
  const { events, malformed } = parse([
    { ...rated, ...change },
    { ...rated, seq: 2 },
  ]);
  expect(events).toHaveLength(1);
  expect(malformed).toHaveLength(1);
  expect(malformed[0]?.reason).toMatch(new RegExp(`^${field}: `));
});

test.each([
  ['no object', null],
  ['no cursor', { deviceId: 'a', events: [] }],
  ['a cursor below zero', { deviceId: 'a', cursor: -1, events: [] }],
  ['an event without an id', { deviceId: 'a', cursor: 0, events: [{ kind: 'rated' }] }],
  ['more than a batch', { deviceId: 'a', cursor: 0, events: Array(syncBatchSize + 1).fill(rated) }],
])('a request with %s is refused as a whole', (_what, body) => {
  expect(() => parseSyncRequest(body)).toThrow(expect.objectContaining({ code: 'invalid' }));
});
