import 'server-only';
import { randomBytes } from 'node:crypto';
import type { NextAuthOptions } from 'next-auth';
import { uuidV7 } from '@/lib/kernel/uuid-v7';
import { accounts, isEmbeddedDatabase, signInLimits } from '@/lib/wiring.server';
import { signInProviders } from './providers';
import { sessionSeconds } from './session';
import { signInThrottle } from './sign-in-throttle';
import type { Seat } from './this-computer';

const newLearnerId = () => uuidV7(Date.now(), randomBytes(10));

/** Who asks, from where, as `isThisComputer` wants to know it. */
export function seatOf(headers: Headers): Seat {
  return {
    isEmbedded: isEmbeddedDatabase(),
    listensOn: process.env.VIVA_HOST ?? '127.0.0.1',
    host: headers.get('host'),
    forwardedHost: headers.get('x-forwarded-host'),
    forwardedFor: headers.get('x-forwarded-for'),
    origin: headers.get('origin'),
  };
}

/** next-auth with signed cookies: the session names the learner and the version that a changed password counts up. */
export async function authOptions(): Promise<NextAuthOptions> {
  const store = await accounts();
  return {
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/settings' },
    providers: signInProviders({
      accounts: store,
      throttle: signInThrottle(await signInLimits()),
      newLearnerId,
      seat: seatOf,
    }),
    logger: {
      // A wrong password is no error of ours; anything else is logged by its code, without the request's content.
      error: (code) => console.error(`sign-in: ${code}`),
      warn: () => {},
      debug: () => {},
    },
    callbacks: {
      async jwt({ token, user, account }) {
        if (account?.provider === 'github') {
          const learner = await store.ofProvider(
            'github',
            account.providerAccountId,
            user?.name ?? null,
            newLearnerId(),
          );
          return { learnerId: learner.learnerId, sessionVersion: learner.sessionVersion };
        }
        if (user)
          return {
            learnerId: user.id,
            ...(user.sessionVersion !== undefined && { sessionVersion: user.sessionVersion }),
          };
        return token;
      },
      session({ session, token }) {
        return {
          expires: session.expires,
          ...(token.learnerId !== undefined && { learnerId: token.learnerId }),
          ...(token.sessionVersion !== undefined && { sessionVersion: token.sessionVersion }),
        };
      },
    },
  };
}
