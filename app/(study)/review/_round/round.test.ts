import { describe, expect, it } from 'vitest';
import type { Card } from '@/lib/notes/card';
import type { Rating } from '@/lib/scheduling/rating';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { Round } from '@/lib/study/round';
import { defaultStudySettings } from '@/lib/study/study-settings';
import { openDesk, progressOf } from './open-desk';
import { minutesLeft } from './pace';
import { roundReducer } from './round-reducer';
import type { RoundState } from './round-state';
import { undoTarget } from './undo-target';

const zone = 'UTC';
const noon = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;

const face = { front: 'q', back: 'a', wants: '' };
const card = (id: string): Card => ({
  id,
  kind: 'basic',
  page: 'topic/page',
  concept: 'iou',
  source: [1],
  stance: 'confirms',
  asked: false,
  proof: { none: { en: 'words', zh: '词' } },
  faces: { en: face, zh: face },
  revision: 'r1',
  order: 0,
});

let counter = 0;
type Act = { kind: 'rated'; rating: Rating } | { kind: 'undone'; target: string } | { kind: 'buried' };
const event = (cardId: string, act: Act, at: number, deviceId = 'here'): ReviewEvent => {
  counter += 1;
  const head = { id: `e${counter}`, deviceId, seq: counter, cardId, at, zone };
  return act.kind === 'rated' ? { ...head, ...act, answerMs: 9000, revision: 'r1' } : { ...head, ...act };
};
const round = (...ids: string[]): Round => ({
  learnerId: 'learner',
  settings: { ...defaultStudySettings, zone },
  queue: ids,
  cards: ids.map((id) => ({ card: card(id), events: [] })),
  counts: { waiting: ids.length, fresh: ids.length, doneToday: 0 },
});
const rate = (state: RoundState, rating: Rating, at: number) =>
  roundReducer(state, {
    type: 'acted',
    event: event(state.current as string, { kind: 'rated', rating }, at),
  });

describe('a round', () => {
  it('asks the queue in order and ends when all cards are in days', () => {
    let state = openDesk(round('a', 'b'), noon);
    expect(state.current).toBe('a');
    state = rate(state, 4, noon + 1);
    expect([state.current, state.phase, progressOf(state)]).toEqual(['b', 'asking', { done: 1, total: 2 }]);
    state = rate(state, 4, noon + 2);
    expect([state.current, progressOf(state)]).toEqual([null, { done: 2, total: 2 }]);
  });

  it('brings a forgotten card back in the same round, before the queue once its minute is over', () => {
    let state = openDesk(round('a', 'b', 'c'), noon);
    state = rate(state, 1, noon);
    expect(state.current).toBe('b');
    state = rate(state, 4, noon + 30_000);
    expect(state.current).toBe('c');
    state = rate(state, 4, noon + 61_000);
    expect(state.current).toBe('a');
  });

  it('asks a card that is nearly due rather than let the learner wait', () => {
    let state = openDesk(round('a'), noon);
    state = rate(state, 3, noon); // due in 10 minutes
    expect(state.current).toBe('a');
    state = rate(state, 3, noon + minute);
    expect(state.current).toBeNull();
  });

  it('keeps the attempt to its card', () => {
    let state = openDesk(round('a', 'b'), noon);
    state = roundReducer(state, { type: 'attempted', change: { given: '[4, 7]', confidence: 90 } });
    state = roundReducer(state, { type: 'revealed', answerMs: 1200 });
    expect(state).toMatchObject({ phase: 'revealed', attempt: { given: '[4, 7]', answerMs: 1200 } });
    state = rate(state, 3, noon + 1);
    expect(state.attempt).toMatchObject({ given: '', confidence: null });
  });
});

describe('undo', () => {
  const undo = (state: RoundState, at: number) => {
    const target = undoTarget(state, 'here') as ReviewEvent;
    return roundReducer(state, {
      type: 'acted',
      event: event(target.cardId, { kind: 'undone', target: target.id }, at),
    });
  };

  it('walks back to the beginning, also after the last card, and restores every memory', () => {
    const opened = openDesk(round('a', 'b', 'c'), noon);
    let state = opened;
    for (let i = 1; i <= 3; i++) state = rate(state, 4, noon + i);
    expect(state.current).toBeNull();
    for (const cardId of ['c', 'b', 'a']) {
      state = undo(state, noon + 100 + counter);
      expect(state.current).toBe(cardId);
    }
    expect(state.histories).toEqual(opened.histories);
    expect(undoTarget(state, 'here')).toBeNull();
  });

  it('brings back a card of an earlier round, after a reload', () => {
    const given = round('a');
    const before = event('old', { kind: 'rated', rating: 4 }, noon - minute);
    let state = openDesk(
      { ...given, cards: [...given.cards, { card: card('old'), events: [before] }] },
      noon,
    );
    expect(state.current).toBe('a');
    state = undo(state, noon);
    expect([state.current, progressOf(state).total]).toEqual(['old', 2]);
  });

  it('reaches beyond the round: the card is dealt when it has come', () => {
    let state = openDesk(round('a'), noon);
    const longAgo = event('far', { kind: 'rated', rating: 4 }, noon - minute);
    state = roundReducer(state, { type: 'heard', events: [longAgo], now: { at: noon, zone } });
    state = undo(state, noon + 1);
    expect(state.current).toBe('a');
    state = roundReducer(state, { type: 'dealt', card: { card: card('far'), events: [longAgo] } });
    expect([state.current, state.histories.far?.memory.phase]).toEqual(['far', 'new']);
  });

  it('never takes back what another device did', () => {
    let state = openDesk(round('a', 'b'), noon);
    const theirs = event('b', { kind: 'rated', rating: 4 }, noon + 5, 'phone');
    state = roundReducer(state, { type: 'heard', events: [theirs], now: { at: noon + 6, zone } });
    expect(undoTarget(state, 'here')).toBeNull();
  });

  it('brings back a buried card', () => {
    let state = openDesk(round('a', 'b'), noon);
    state = roundReducer(state, { type: 'acted', event: event('a', { kind: 'buried' }, noon + 1) });
    expect(state.current).toBe('b');
    state = undo(state, noon + 2);
    expect(state.current).toBe('a');
  });
});

describe('events from elsewhere', () => {
  const now = { at: noon + minute, zone };

  it('take the card off the desk when another tab has rated it', () => {
    let state = openDesk(round('a', 'b'), noon);
    state = roundReducer(state, { type: 'revealed', answerMs: 1 });
    const theirs = event('a', { kind: 'rated', rating: 4 }, noon + 1);
    state = roundReducer(state, { type: 'heard', events: [theirs], now });
    expect([state.current, state.phase]).toEqual(['b', 'asking']);
  });

  it('leave the card and what was typed alone when they are about another card, or the same event again', () => {
    let state = openDesk(round('a', 'b', 'c'), noon);
    state = roundReducer(state, { type: 'attempted', change: { given: 'typed' } });
    const about = event('c', { kind: 'rated', rating: 4 }, noon + 1);
    state = roundReducer(state, { type: 'heard', events: [about, about], now });
    expect([state.current, state.attempt.given, state.shown]).toEqual(['a', 'typed', 0]);
    expect(state.log.c).toHaveLength(1);
  });

  it('replace a draft by the event the log gave a number to', () => {
    let state = openDesk(round('a', 'b'), noon);
    const draft = { ...event('a', { kind: 'rated', rating: 4 }, noon), deviceId: '', seq: 0 };
    state = roundReducer(state, { type: 'acted', event: draft });
    state = roundReducer(state, { type: 'heard', events: [{ ...draft, deviceId: 'here', seq: 9 }], now });
    expect(state.log.a).toEqual([{ ...draft, deviceId: 'here', seq: 9 }]);
    expect(state.current).toBe('b');
  });
});

describe('minutesLeft', () => {
  it('goes by the learner’s median answer once there are enough of them', () => {
    let state = openDesk(round('a', 'b', 'c', 'd', 'e', 'f'), noon);
    expect(minutesLeft(state, 6)).toBe(2); // 6 x 12 s
    for (let i = 1; i <= 5; i++) state = rate(state, 4, noon + i);
    expect(minutesLeft(state, 4)).toBe(1); // 4 x 9 s
    expect(minutesLeft(state, 0)).toBe(0);
  });
});
