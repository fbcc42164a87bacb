import type { LearnerStore } from '@/lib/study/ports';
import type { PrismaClient } from './generated/prisma/client';

export function createLearnerStore(prisma: PrismaClient): LearnerStore {
  return {
    async profile(learnerId) {
      const learner = await prisma.learner.findUnique({
        where: { id: learnerId },
        include: { accounts: { orderBy: { provider: 'asc' } } },
      });
      if (!learner) return null;
      return {
        email: learner.email,
        name: learner.name,
        createdAt: learner.createdAt.getTime(),
        accounts: learner.accounts.map(({ provider, providerAccountId, createdAt }) => ({
          provider,
          providerAccountId,
          createdAt: createdAt.getTime(),
        })),
      };
    },

    /** Every table of the learner's hangs on this row and goes with it. */
    async delete(learnerId) {
      await prisma.learner.deleteMany({ where: { id: learnerId } });
    },
  };
}
