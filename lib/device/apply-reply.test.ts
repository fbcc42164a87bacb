import { describe, expect, it } from 'vitest';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { applyReply } from './apply-reply';
import type { EventState, LogRow } from './review-database';

const event = (id: string, deviceId = 'here', at = 100): ReviewEvent => ({
  kind: 'buried',
  id,
  deviceId,
  seq: 1,
  cardId: 'card',
  at,
  zone: 'UTC',
});
const row = (id: string, state: EventState): LogRow => ({
  id,
  cardId: 'card',
  state,
  at: 100,
  event: event(id, state === 'foreign' ? 'there' : 'here'),
});
const nothing = { accepted: [], refused: [], adjusted: [], events: [] };
const log = (...rows: LogRow[]) => {
  const byId = new Map(rows.map((each) => [each.id, each]));
  return (id: string) => byId.get(id);
};

describe('applyReply', () => {
  it('marks accepted events as stored and keeps everything else of them', () => {
    const change = applyReply({ ...nothing, accepted: ['a'] }, 'here', log(row('a', 'waiting')));
    expect(change.put).toEqual([row('a', 'stored')]);
    expect(change.acknowledged).toEqual(['a']);
    expect(change.changed).toEqual([]);
  });

  it('counts an acknowledgement once, when the first answer was lost and the second says it again', () => {
    const change = applyReply({ ...nothing, accepted: ['a', 'a'] }, 'here', log(row('a', 'stored')));
    expect(change).toEqual({ put: [], acknowledged: [], changed: [] });
  });

  it('does not invent a row for an id it never sent', () => {
    expect(applyReply({ ...nothing, accepted: ['x'] }, 'here', log()).put).toEqual([]);
  });

  it('keeps a refused event with its reason and takes it in after all if a later reply accepts it', () => {
    const refusedOnce = applyReply(
      { ...nothing, refused: [{ id: 'a', reason: 'unknown card' }] },
      'here',
      log(row('a', 'waiting')),
    );
    expect(refusedOnce.put).toEqual([{ ...row('a', 'refused'), reason: 'unknown card' }]);
    const later = applyReply({ ...nothing, accepted: ['a'] }, 'here', log(...refusedOnce.put));
    expect(later.put).toEqual([row('a', 'stored')]);
  });

  it('never turns a stored event into a refused one', () => {
    const change = applyReply(
      { ...nothing, refused: [{ id: 'a', reason: 'twice' }] },
      'here',
      log(row('a', 'stored')),
    );
    expect(change.put).toEqual([]);
  });

  it('takes the time the server stored, in the same reply that accepts the event', () => {
    const change = applyReply(
      { ...nothing, accepted: ['a'], adjusted: [{ id: 'a', at: 60 }] },
      'here',
      log(row('a', 'waiting')),
    );
    expect(change.put).toEqual([{ ...row('a', 'stored'), at: 60, event: event('a', 'here', 60) }]);
    expect(change.changed).toEqual([event('a', 'here', 60)]);
  });

  it('adds events of other devices once', () => {
    const theirs = event('b', 'there');
    const first = applyReply({ ...nothing, events: [theirs] }, 'here', log());
    expect(first.put).toEqual([row('b', 'foreign')]);
    expect(first.changed).toEqual([theirs]);
    expect(first.acknowledged).toEqual([]);
    const again = applyReply({ ...nothing, events: [theirs] }, 'here', log(...first.put));
    expect(again).toEqual({ put: [], acknowledged: [], changed: [] });
  });

  it('gets an event of its own back that the browser has lost', () => {
    const change = applyReply({ ...nothing, events: [event('a')] }, 'here', log());
    expect(change.put).toEqual([row('a', 'stored')]);
    expect(change.acknowledged).toEqual(['a']);
    expect(change.changed).toEqual([event('a')]);
  });
});
