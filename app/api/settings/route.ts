import { readJson } from '@/app/api/_http/read-json';
import { route } from '@/app/api/_http/route';
import { requireLearner } from '@/lib/auth/require-learner';
import { settingsChangeSchema } from '@/lib/study/change-settings';
import { changeSettings } from '@/lib/wiring.server';

/** Changes any of the learner's study settings and answers with all of them. */
export const PATCH = route(async (request: Request) => {
  const { learnerId } = await requireLearner();
  return changeSettings(learnerId, await readJson(request, settingsChangeSchema, 8 * 1024));
});
