import 'server-only';
import { cookies } from 'next/headers';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { AppError } from '@/lib/kernel/app-error';
import { accounts } from '@/lib/wiring.server';
import { authOptions } from './options.server';
import type { SignInAccount } from './ports';

/** The signed-in learner, or null for a visitor. The session is checked against the database at every request. */
export const currentLearner = cache(async (): Promise<SignInAccount | null> => {
  // A visitor needs no database: notes and proofs stay readable while it is away.
  const hasCookie = (await cookies()).getAll().some(({ name }) => name.includes('next-auth.session-token'));
  if (!hasCookie) return null;
  const session = await getServerSession(await authOptions());
  if (!session?.learnerId) return null;
  const account = await (await accounts()).byId(session.learnerId);
  return account && account.sessionVersion === session.sessionVersion ? account : null;
});

/** The signed-in learner; every call that touches a learner's data begins here. Throws `unauthenticated` for a visitor. */
export async function requireLearner(): Promise<SignInAccount> {
  const learner = await currentLearner();
  if (learner) return learner;
  throw new AppError(
    'unauthenticated',
    { en: 'Nobody is signed in, or the session has ended.', zh: '没有人登录，或者会话已经结束。' },
    { en: 'Sign in and try again.', zh: '请登录后重试。' },
  );
}
