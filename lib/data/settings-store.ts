import type { SettingsStore } from '@/lib/study/ports';
import type { PrismaClient } from './generated/prisma/client';
import { noSuchLearner } from './no-such-learner';
import { type SettingsRow, settingsColumns, toStudySettings } from './settings-row';

export function createSettingsStore(prisma: PrismaClient): SettingsStore {
  return {
    async read(learnerId) {
      const [row] = await prisma.$queryRaw<SettingsRow[]>`
        SELECT ${settingsColumns} FROM learner WHERE id = ${learnerId}::uuid`;
      if (!row) throw noSuchLearner(learnerId);
      return { settings: toStudySettings(row), foldVersion: row.fold_version };
    },

    async change(learnerId, settings) {
      const { count } = await prisma.learner.updateMany({ where: { id: learnerId }, data: settings });
      if (count === 0) throw noSuchLearner(learnerId);
    },
  };
}
