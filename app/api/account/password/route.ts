import { z } from 'zod';
import { readJson } from '@/app/api/_http/read-json';
import { route } from '@/app/api/_http/route';
import { changePassword } from '@/lib/auth/change-password';
import { requireLearner } from '@/lib/auth/require-learner';
import { accounts } from '@/lib/wiring.server';

const wish = z.strictObject({ current: z.string().max(1024), next: z.string().max(1024) });

/** Changes the password and ends every session, this one too: the caller signs in again with the new password. */
export const POST = route(async (request: Request) => {
  const learner = await requireLearner();
  await changePassword(await accounts(), learner, await readJson(request, wish, 8 * 1024));
});
