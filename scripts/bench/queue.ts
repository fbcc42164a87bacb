import { loadavg } from 'node:os';
import { openDatabase } from '@/lib/data/database.server';
import { createStores } from '@/lib/data/stores';
import { dueQueue } from '@/lib/study/due-queue';
import { plainCard } from '@/tests/support/course';
import { startPostgres } from '@/tests/support/postgres-server';
import { type CollectionShape, seedCollection, studiedAt } from './queue/seed-collection';
import { summary } from './queue/summary';

const budgetMs = 20;
const warmUps = 10;
const runs = 150;

const shapes: CollectionShape[] = [10_000, 100_000, 1_000_000].flatMap((cards) => [
  { name: 'kept up', cards, overdue: 0.0002 },
  { name: '5 % overdue', cards, overdue: 0.05 },
]);

/**
 * The due queue of one learner through the app's own use-case, on a throw-away PostgreSQL server with its default
 * settings, at three sizes: for a learner who keeps up and for one with a backlog. True when every p95 is in budget.
 */
export async function bench(): Promise<boolean> {
  const server = await startPostgres();
  const { prisma, close } = await openDatabase({ url: server.url });
  try {
    console.log(
      `due queue of one learner, PostgreSQL ${server.version}, ${runs} runs each after ${warmUps} to warm up`,
    );
    console.log('load before', loadavg()[0]?.toFixed(2));
    const rows = [];
    for (const shape of shapes) {
      const learnerId = await seedCollection(prisma, shape);
      const needs = { ...createStores(prisma), course: courseOf(shape.cards) };
      const times: number[] = [];
      let asked = 0;
      for (let run = -warmUps; run < runs; run++) {
        const start = performance.now();
        const { cardIds } = await dueQueue(needs, learnerId, studiedAt);
        if (run >= 0) times.push(performance.now() - start);
        asked = cardIds.length;
      }
      rows.push({ cards: shape.cards, collection: shape.name, asked, ...summary(times, budgetMs) });
    }
    console.table(rows);
    console.log('load after', loadavg()[0]?.toFixed(2));
    const worst = Math.max(...rows.map((row) => row['p95 ms']));
    console.log(
      `worst p95 ${worst} ms, budget ${budgetMs} ms: ${worst <= budgetMs ? 'within' : 'OVER'} budget`,
    );
    return worst <= budgetMs;
  } finally {
    await close();
    server.stop();
  }
}

/** Every card the learner has, and 1,000 in the order of the course, of which the learner has begun the first half. */
function courseOf(cards: number) {
  const begin = cards - 500;
  const course = Array.from({ length: 1000 }, (_, i) => plainCard(begin + i, begin + i));
  return {
    card: (id: string) => {
      const order = Number(id.slice('card-'.length));
      return plainCard(order, order);
    },
    cards: () => course,
  };
}
