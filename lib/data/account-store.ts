import type { AccountStore, SignInAccount } from '@/lib/auth/ports';
import type { Learner, PrismaClient } from './generated/prisma/client';

/** Accounts as signing in sees them; the rest of a learner belongs to the other stores. */
export function accountStore(prisma: PrismaClient): AccountStore {
  return {
    async byId(learnerId) {
      return accountOf(await prisma.learner.findUnique({ where: { id: learnerId } }));
    },

    async byEmail(email) {
      return accountOf(await prisma.learner.findUnique({ where: { email } }));
    },

    async create({ learnerId, email, name, passwordHash }) {
      try {
        return accountOf(await prisma.learner.create({ data: { id: learnerId, email, name, passwordHash } }));
      } catch (error) {
        if (isTaken(error)) return null;
        throw error;
      }
    },

    async ofThisComputer(newLearnerId) {
      const local = () =>
        prisma.learner.findFirst({ where: { isLocal: true }, orderBy: { createdAt: 'asc' } });
      const known = accountOf(await local());
      if (known) return known;
      await prisma.learner.create({ data: { id: newLearnerId, isLocal: true } });
      // Two tabs may have made one each at the same moment: the older one counts for both.
      return certain(accountOf(await local()));
    },

    async ofProvider(provider, providerAccountId, name, newLearnerId) {
      const find = () =>
        prisma.account.findUnique({
          where: { provider_providerAccountId: { provider, providerAccountId } },
          include: { learner: true },
        });
      const known = accountOf((await find())?.learner ?? null);
      if (known) return known;
      try {
        await prisma.learner.create({
          data: { id: newLearnerId, name, accounts: { create: { provider, providerAccountId } } },
        });
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
      return certain(accountOf((await find())?.learner ?? null));
    },

    async changePassword(learnerId, passwordHash) {
      const { sessionVersion } = await prisma.learner.update({
        where: { id: learnerId },
        data: { passwordHash, sessionVersion: { increment: 1 } },
      });
      return sessionVersion;
    },
  };
}

function accountOf(learner: Learner | null): SignInAccount | null {
  if (!learner) return null;
  const { id, email, name, passwordHash, sessionVersion, isLocal } = learner;
  return { learnerId: id, email, name, passwordHash, sessionVersion, isLocal };
}

/** Unique constraint: somebody was faster. */
const isTaken = (error: unknown) => (error as { code?: unknown } | null)?.code === 'P2002';

function certain(account: SignInAccount | null): SignInAccount {
  if (account) return account;
  throw new Error('an account that was just made is not there: the database has lost it');
}
