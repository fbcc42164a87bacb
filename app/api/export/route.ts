import { route } from '@/app/api/_http/route';
import { requireLearner } from '@/lib/auth/require-learner';
import { exportLearner } from '@/lib/wiring.server';

/** Everything Viva knows of the learner, as one JSON file. */
export const GET = route(async () => {
  const { learnerId } = await requireLearner();
  const everything = await exportLearner(learnerId);
  const day = new Date(everything.exportedAt).toISOString().slice(0, 10);
  return Response.json(everything, {
    headers: {
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="viva-${day}.json"`,
    },
  });
});
