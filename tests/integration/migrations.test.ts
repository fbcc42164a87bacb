import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/lib/data/database.server';
import { appliedChecksums, migrate } from '@/lib/data/migrate';
import type { Migration } from '@/lib/data/read-migrations';
import { readMigrations } from '@/lib/data/read-migrations';
import type { SqlConnection } from '@/lib/data/sql-connection';
import { schemaDiff } from '@/scripts/db/schema-diff';
import { emptyPglite } from '@/tests/support/empty-pglite';

const createEmpty = async () => PGlite.create({ loadDataDir: await emptyPglite() });
let pglite: PGlite;
let connection: SqlConnection;
beforeAll(async () => {
  pglite = await createEmpty();
  connection = {
    query: async (sql, params) => (await pglite.query<Record<string, unknown>>(sql, params)).rows,
    exec: (sql) => pglite.exec(sql),
  };
});
beforeEach(() => pglite.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
afterAll(() => pglite.close());

const migration = (name: string, sql: string, checksum = name): Migration => ({ name, sql, checksum });
const one = migration('1_one', 'CREATE TABLE one (id int)');
const two = migration('2_two', 'CREATE TABLE two (id int)');

test('the migrations make exactly the schema', async () => {
  expect(await schemaDiff(await readMigrations(), createEmpty)).toBeNull();
});

test('a column that no migration makes is drift', async () => {
  const [first, ...rest] = await readMigrations();
  if (!first) throw new Error('there is no migration');
  const without = { ...first, sql: first.sql.replace('    "leech" BOOLEAN NOT NULL,\n', '') };
  expect(await schemaDiff([without, ...rest], createEmpty)).toContain('ADD COLUMN     "leech"');
});

test('migrations are applied once, in the order of their names', async () => {
  expect(await migrate(connection, [one])).toEqual(['1_one']);
  expect(await migrate(connection, [one, two])).toEqual(['2_two']);
  expect(await migrate(connection, [one, two])).toEqual([]);
  expect([...(await appliedChecksums(connection)).keys()]).toEqual(['1_one', '2_two']);
});

test('a migration that was edited after it was applied is named', async () => {
  await migrate(connection, [one]);
  await expect(migrate(connection, [{ ...one, checksum: 'other' }])).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('1_one was edited'),
  });
});

test('a migration that this version does not know is named', async () => {
  await migrate(connection, [one, two]);
  await expect(migrate(connection, [one])).rejects.toThrow('2_two, which this version of Viva does not know');
});

test('a migration that fails leaves nothing behind, and those before it stay', async () => {
  const broken = migration('2_two', 'CREATE TABLE two (id int); SELECT 1 / 0;');
  await expect(migrate(connection, [one, broken])).rejects.toThrow(
    /2_two failed and was rolled back: .*zero/,
  );
  const tables = await connection.query(`SELECT to_regclass('one') AS one, to_regclass('two') AS two`);
  expect(tables[0]).toMatchObject({ one: 'one', two: null });
  expect(await migrate(connection, [one, two])).toEqual(['2_two']);
});

test('an address that is not PostgreSQL is refused by name, without its password', async () => {
  const error = await openDatabase({ url: 'mysql://root:secret@host/viva' }).catch((reason: Error) => reason);
  expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('"mysql:"') });
  expect(String(error)).not.toContain('secret');
});

test('a server that does not answer is an error with a remedy, without its password', async () => {
  const error = await openDatabase({ url: 'postgres://viva:secret@127.0.0.1:1/viva' }).catch(
    (reason: Error) => reason,
  );
  expect(error).toMatchObject({ code: 'unavailable', remedy: expect.stringContaining('DATABASE_URL') });
  expect(String(error)).not.toContain('secret');
});
