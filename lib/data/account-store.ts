import type { AccountStore, SignInAccount } from '@/lib/auth/ports';
import type { Learner, PrismaClient } from './generated/prisma/client';
import { noSuchLearner } from './no-such-learner';

/** Sign-in looks learners up by what they type or by who vouches for them, so here the learner is the answer. */
export function createAccountStore(prisma: PrismaClient): AccountStore {
  return {
    async byId(learnerId) {
      return toAccount(await prisma.learner.findUnique({ where: { id: learnerId } }));
    },

    async byEmail(email) {
      return toAccount(await prisma.learner.findUnique({ where: { email } }));
    },

    async create({ learnerId, ...data }) {
      const { count } = await prisma.learner.createMany({
        data: { id: learnerId, ...data },
        skipDuplicates: true,
      });
      return count === 0 ? null : toAccount(await prisma.learner.findUnique({ where: { id: learnerId } }));
    },

    async ofThisComputer(newLearnerId, zone) {
      const local = () => prisma.learner.findFirst({ where: { isLocal: true } });
      const known = toAccount(await local());
      if (known) return known;
      // Of two first calls at once one makes the learner, and both read that one.
      await prisma.learner.createMany({
        data: { id: newLearnerId, isLocal: true, zone },
        skipDuplicates: true,
      });
      return toAccount(await local()) ?? fail(newLearnerId);
    },

    ofProvider(provider, providerAccountId, name, newLearnerId) {
      return prisma.$transaction(async (transaction) => {
        // Two first sign-ins at once queue here: the second finds the account of the first.
        const key = `${provider}:${providerAccountId}`;
        await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
        const known = await transaction.account.findUnique({
          where: { provider_providerAccountId: { provider, providerAccountId } },
          include: { learner: true },
        });
        if (known) return toAccount(known.learner) ?? fail(known.learnerId);
        const learner = await transaction.learner.create({
          data: { id: newLearnerId, name, accounts: { create: { provider, providerAccountId } } },
        });
        return toAccount(learner) ?? fail(newLearnerId);
      });
    },

    async changePassword(learnerId, passwordHash) {
      const [learner] = await prisma.learner.updateManyAndReturn({
        where: { id: learnerId },
        data: { passwordHash, sessionVersion: { increment: 1 } },
        select: { sessionVersion: true },
      });
      return learner?.sessionVersion ?? fail(learnerId);
    },
  };
}

function fail(learnerId: string): never {
  throw noSuchLearner(learnerId);
}

function toAccount(learner: Learner | null): SignInAccount | null {
  if (!learner) return null;
  const { id, email, name, passwordHash, sessionVersion, isLocal } = learner;
  return { learnerId: id, email, name, passwordHash, sessionVersion, isLocal };
}
