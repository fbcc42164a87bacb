import { z } from 'zod';
import { readJson } from '@/app/api/_http/read-json';
import { route } from '@/app/api/_http/route';
import { requireLearner } from '@/lib/auth/require-learner';
import { AppError } from '@/lib/kernel/app-error';
import { parseSyncRequest } from '@/lib/study/sync-request';
import { syncReviews } from '@/lib/wiring.server';

const maxBytes = 1024 * 1024;

/** Takes a batch of a device's events and answers with those of the learner's other devices. */
export const POST = route(async (request: Request) => {
  const { learnerId } = await requireLearner();
  refuseLogOfSomebodyElse(request.headers.get('x-viva-learner'), learnerId);
  return syncReviews(learnerId, parseSyncRequest(await readJson(request, z.unknown(), maxBytes)));
});

/** A device says whose log it sends, so that what one learner did before another signed in is not taken for theirs. */
function refuseLogOfSomebodyElse(claimed: string | null, learnerId: string) {
  if (claimed === null || claimed === learnerId) return;
  throw new AppError(
    'conflict',
    {
      en: 'This device holds the reviews of another learner than the one signed in.',
      zh: '这台设备上的复习记录属于另一位学习者。',
    },
    {
      en: 'Sign in as that learner to send them; they are kept until then.',
      zh: '请用那位学习者的账号登录后再发送；在此之前记录会一直保留。',
    },
  );
}
