import { route } from '@/app/api/_http/route';
import { requireLearner } from '@/lib/auth/require-learner';
import { readCard } from '@/lib/wiring.server';

/** `?id=`: one card with the learner's log of it: `RoundCard`. */
export const GET = route(async (request: Request) => {
  const { learnerId } = await requireLearner();
  return readCard(learnerId, new URL(request.url).searchParams.get('id') ?? '');
});
