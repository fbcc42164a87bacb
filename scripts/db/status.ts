import { openDatabase } from '@/lib/data/database.server';
import { configuredDatabase } from './configured-database';

/** Brings the database up to date and says what it holds. */
export async function deployAndReport(): Promise<string> {
  const { prisma, where, close } = await openDatabase(configuredDatabase());
  try {
    const migrations = await prisma.$queryRaw<{ migration_name: string; finished_at: Date }[]>`
      SELECT migration_name, finished_at FROM "_prisma_migrations" ORDER BY migration_name`;
    const lines = migrations.map((row) => `  ${row.finished_at.toISOString()}  ${row.migration_name}`);
    const [learners, events] = [await prisma.learner.count(), await prisma.reviewEvent.count()];
    return [`${where}: ${learners} learners, ${events} events`, 'migrations:', ...lines].join('\n');
  } finally {
    await close();
  }
}
