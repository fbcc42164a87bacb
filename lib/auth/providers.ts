import CredentialsProvider from 'next-auth/providers/credentials';
import GitHubProvider from 'next-auth/providers/github';
import type { Provider } from 'next-auth/providers/index';
import { passwordMatches } from './password';
import type { AccountStore, SignInAccount } from './ports';
import type { SignInCode } from './sign-in-code';
import type { signInThrottle } from './sign-in-throttle';
import { isThisComputer, type Seat } from './this-computer';

export interface ProviderNeeds {
  accounts: AccountStore;
  throttle: ReturnType<typeof signInThrottle>;
  newLearnerId(): string;
  seat(headers: Headers): Seat;
}

const userOf = (account: SignInAccount) => ({
  id: account.learnerId,
  name: account.name,
  email: account.email,
  sessionVersion: account.sessionVersion,
});
const fail = (code: SignInCode): never => {
  throw new Error(code);
};
const headersOf = (request: { headers?: unknown } | undefined) =>
  new Headers((request?.headers ?? {}) as Record<string, string>);

/** The ways to sign in: e-mail and password always, this computer where it may be, GitHub when its variables are set. */
export function signInProviders(needs: ProviderNeeds): Provider[] {
  const providers: Provider[] = [
    CredentialsProvider({
      id: 'password',
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const email = String(credentials?.email ?? '')
          .trim()
          .toLowerCase();
        const password = String(credentials?.password ?? '');
        const address = headersOf(request).get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'unknown';
        const wait = await needs.throttle.secondsToWait(email, address);
        if (wait > 0) return fail(`wait-${wait}`);
        const account =
          email.length <= 254 && password.length <= 1024 ? await needs.accounts.byEmail(email) : null;
        if (!(await passwordMatches(account?.passwordHash ?? null, password.slice(0, 1024))) || !account) {
          await needs.throttle.recordFailure(email, address);
          return fail('wrong');
        }
        await needs.throttle.recordSuccess(email, address);
        return userOf(account);
      },
    }),
    CredentialsProvider({
      id: 'this-computer',
      credentials: {},
      async authorize(_credentials, request) {
        if (!isThisComputer(needs.seat(headersOf(request)))) return fail('not-this-computer');
        // The learner sits at this computer: its zone is theirs.
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
        return userOf(await needs.accounts.ofThisComputer(needs.newLearnerId(), timeZone));
      },
    }),
  ];
  if (process.env.GITHUB_ID && process.env.GITHUB_SECRET) {
    providers.push(
      GitHubProvider({ clientId: process.env.GITHUB_ID, clientSecret: process.env.GITHUB_SECRET }),
    );
  }
  return providers;
}
