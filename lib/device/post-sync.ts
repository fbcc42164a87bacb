import type { SyncReply, SyncRequest } from '@/lib/study/sync-protocol';
import { SyncFailure } from './sync-failure';

const timeLimitMs = 20_000;

/**
 * Sends one batch. The header names whose log this is: the server still takes the learner from the session, and
 * answers 409 when they are not the same person, so that one learner's reviews never end up in another's log.
 * Throws SyncFailure.
 */
export async function postSync(learnerId: string, request: SyncRequest): Promise<SyncReply> {
  let response: Response;
  try {
    response = await fetch('/api/sync', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-viva-learner': learnerId },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeLimitMs),
    });
  } catch (error) {
    throw new SyncFailure('offline', 'the server could not be reached', { cause: error });
  }
  if (response.status === 401) throw new SyncFailure('signed-out', 'the session has ended');
  if (response.status === 409) throw new SyncFailure('other-learner', 'somebody else is signed in');
  if (!response.ok) throw new SyncFailure('server', `the server answered ${response.status}`);
  try {
    return (await response.json()) as SyncReply;
  } catch (error) {
    throw new SyncFailure('server', 'the answer of the server could not be read', { cause: error });
  }
}
