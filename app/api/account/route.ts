import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { readJson } from '@/app/api/_http/read-json';
import { route } from '@/app/api/_http/route';
import { passwordMatches } from '@/lib/auth/password';
import { requireLearner } from '@/lib/auth/require-learner';
import { signUp } from '@/lib/auth/sign-up';
import { AppError } from '@/lib/kernel/app-error';
import { uuidV7 } from '@/lib/kernel/uuid-v7';
import { isZone } from '@/lib/scheduling/is-zone';
import { accounts, deleteLearner } from '@/lib/wiring.server';

const wish = z.strictObject({
  email: z.email('an e-mail address, e.g. name@example.org').max(254),
  name: z.string().max(80).optional(),
  password: z.string().max(1024),
  zone: z.string().max(64).refine(isZone, 'an IANA time zone, e.g. Asia/Shanghai'),
});

/** Makes an account; the caller signs in with it afterwards. */
export const POST = route(async (request: Request) => {
  const { email, name, password, zone } = await readJson(request, wish, 8 * 1024);
  const learnerId = uuidV7(Date.now(), randomBytes(10));
  await signUp(await accounts(), { learnerId, email, name: name ?? null, password, zone });
  return Response.json({}, { status: 201 });
});

const farewell = z.strictObject({ password: z.string().max(1024).optional() });

/** Deletes the signed-in learner with everything; an account with a password has to give it. */
export const DELETE = route(async (request: Request) => {
  const learner = await requireLearner();
  const { password = '' } = await readJson(request, farewell, 8 * 1024);
  if (learner.passwordHash !== null && !(await passwordMatches(learner.passwordHash, password))) {
    throw new AppError(
      'forbidden',
      { en: 'The password is not right.', zh: '密码不对。' },
      {
        en: 'Type the password you sign in with; nothing was deleted.',
        zh: '请输入登录密码；什么都没有删除。',
      },
    );
  }
  await deleteLearner(learner.learnerId);
});
