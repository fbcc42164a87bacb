import { readMigrations } from '@/lib/data/read-migrations';
import { AppError } from '@/lib/kernel/app-error';
import { backup, restore } from './db/backup';
import { newMigration } from './db/new-migration';
import { schemaDiff } from './db/schema-diff';
import { deployAndReport } from './db/status';

const usage = `npm run db -- <command>
  new <name>      write the difference between the migrations and prisma/schema.prisma as a new migration
  check           exit with 2 when they differ
  deploy          bring the database up to date (the server does so itself when it starts)
  status          the same, and say what it holds
  backup <file>   copy the embedded database into a file
  restore <file>  put such a copy in its place; the one before is kept
The database is the one of DATABASE_URL, otherwise the folder VIVA_DATA or .data.`;

const [command = '', argument = ''] = process.argv.slice(2);

async function run(): Promise<number> {
  if (command === 'check') {
    const drift = await schemaDiff(await readMigrations());
    console.log(drift === null ? 'the migrations make the schema' : `DRIFT: npm run db new <name>\n${drift}`);
    return drift === null ? 0 : 2;
  }
  if (command === 'new' && /^[a-z][a-z0-9_]*$/.test(argument)) {
    const file = await newMigration(argument, new Date());
    console.log(file ? `wrote ${file}: read it before you commit it` : 'nothing to do: no difference');
    return 0;
  }
  if (command === 'deploy' || command === 'status') {
    console.log(await deployAndReport());
    return 0;
  }
  if ((command === 'backup' || command === 'restore') && argument) {
    console.log(command === 'backup' ? await backup(argument) : await restore(argument, new Date()));
    return 0;
  }
  console.error(usage);
  return 64;
}

try {
  process.exit(await run());
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message} ${error.remedy}`);
  process.exit(1);
}
