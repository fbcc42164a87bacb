import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { newId } from './learners';

type Act =
  | Pick<Extract<ReviewEvent, { kind: 'rated' }>, 'kind' | 'rating'>
  | Pick<Extract<ReviewEvent, { kind: 'undone' }>, 'kind' | 'target'>
  | Pick<Extract<ReviewEvent, { kind: 'suspended' }>, 'kind' | 'suspended'>
  | Pick<Extract<ReviewEvent, { kind: 'flagged' }>, 'kind' | 'flagged'>
  | { kind: 'buried' };

/** A device that numbers its events as a browser does. */
export function reviewDevice(deviceId: string = newId()) {
  let seq = 0;
  const event = (cardId: string, at: number, act: Act): ReviewEvent => {
    seq += 1;
    const head = { id: newId(at), deviceId, seq, cardId, at, zone: 'Asia/Shanghai' };
    return act.kind === 'rated' ? { ...head, answerMs: 4000, revision: 'r1', ...act } : { ...head, ...act };
  };
  return {
    deviceId,
    event,
    rate: (cardId: string, at: number, rating: 1 | 2 | 3 | 4) => event(cardId, at, { kind: 'rated', rating }),
  };
}
