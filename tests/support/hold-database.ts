import { openDatabase } from '@/lib/data/database.server';

// A process of its own for the lock tests: opens the folder it is given, says so, adds learners until it is ended.
const { prisma } = await openDatabase({ folder: process.argv[2] });
const { newId } = await import('./learners');
console.log(`open ${process.pid}`);
for (;;) {
  const id = newId();
  await prisma.learner.create({ data: { id } });
  console.log(`committed ${id}`);
}
