'use client';

import { useEffect, useReducer, useRef } from 'react';
import type { ReviewAct } from '@/lib/device/new-event';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import type { Round, RoundCard } from '@/lib/study/round';
import { studyDevice } from '../../_study/study-device';
import { openDesk } from '../_round/open-desk';
import { roundReducer } from '../_round/round-reducer';
import { undoTarget } from '../_round/undo-target';

/** How often a waiting card in steps is looked after, in milliseconds. */
const lookMs = 5_000;

/** Fetches a card that an undo reached but the round does not hold. Offline it comes with a later round. */
async function deal(cardId: string) {
  const response = await fetch(`/api/card?id=${encodeURIComponent(cardId)}`);
  if (!response.ok) throw new Error(`the card ${cardId} could not be fetched: ${response.status}`);
  return { type: 'dealt', card: (await response.json()) as RoundCard } as const;
}

const moment = () => ({ at: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

/**
 * The round on this device: what the server opened at `openedAt`, joined with this browser's log, other tabs and other
 * devices. An act takes effect here at once; the device writes and sends it in the background.
 */
export function useRound(round: Round, openedAt: number) {
  const [state, dispatch] = useReducer(roundReducer, null, () => openDesk(round, openedAt));
  const opened = useRef(round);

  useEffect(() => {
    const { learnerId, cards } = opened.current;
    const device = studyDevice(learnerId);
    const deaf = device.onEvents((events) => {
      if (events.length > 0) dispatch({ type: 'heard', events, now: moment() });
    });
    const stop = device.start();
    const timer = setInterval(() => dispatch({ type: 'waited', now: moment() }), lookMs);
    device
      .history(cards.map(({ card }) => card.id))
      .then((events) => dispatch({ type: 'heard', events, now: moment() }))
      .catch(() => {}); // the sync line says that the storage cannot be read; the round goes on
    return () => {
      deaf();
      stop();
      clearInterval(timer);
    };
  }, []);

  function act(what: ReviewAct): void {
    const notBefore = state.histories[what.cardId]?.memory.lastAt ?? 0;
    dispatch({ type: 'acted', event: studyDevice(round.learnerId).record(what, notBefore) });
  }

  function takeBack(target: ReviewEvent): ReviewEvent {
    act({ kind: 'undone', cardId: target.cardId, target: target.id });
    if (!state.cards[target.cardId]) void deal(target.cardId).then(dispatch, () => {});
    return target;
  }

  async function undoFromLog(): Promise<ReviewEvent | null> {
    const device = studyDevice(round.learnerId);
    const known = Object.values(state.log).flat();
    for (let before = Number.MAX_SAFE_INTEGER; ; ) {
      const older = await device.before(before);
      const oldest = older.at(-1);
      if (!oldest) return null;
      before = oldest.at;
      known.push(...older);
      const target = undoTarget({ log: { all: known } }, device.deviceId());
      if (!target) continue;
      dispatch({ type: 'heard', events: known, now: moment() });
      return takeBack(target);
    }
  }

  return {
    state,
    dispatch,
    act,
    /**
     * Takes the latest act of this device back; gives what it was, or null when the log holds nothing more. What is in
     * memory is undone at once; beyond it the log is read backwards.
     */
    undo(): ReviewEvent | null | Promise<ReviewEvent | null> {
      const target = undoTarget(state, studyDevice(round.learnerId).deviceId());
      return target ? takeBack(target) : undoFromLog();
    },
  };
}
