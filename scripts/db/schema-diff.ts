import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { type Migration, migrationsFolder } from '@/lib/data/read-migrations';

const schemaFile = path.join('prisma', 'schema.prisma');

/**
 * The SQL that leads from the migrations to prisma/schema.prisma; null when they already agree. The engine replays the
 * migrations in embedded databases that `createEmpty` makes; they are closed afterwards.
 */
export async function schemaDiff(
  migrations: readonly Migration[],
  createEmpty: () => Promise<PGlite> = () => PGlite.create(),
): Promise<string | null> {
  const opened: PGlite[] = [];
  const open = async () => {
    const pglite = await createEmpty();
    opened.push(pglite);
    return new PrismaPGlite(pglite);
  };
  const datamodel = [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }];
  const factory = await open();
  factory.connectToShadowDb = async () => (await open()).connect();
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: datamodel.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    const { exitCode, stdout } = await engine.diff({
      from: migrations.length === 0 ? { tag: 'empty' } : asEngineInput(migrations),
      to: { tag: 'schemaDatamodel', files: datamodel },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 2 ? (stdout ?? '') : null;
  } finally {
    for (const pglite of opened) await pglite.close();
  }
}

function asEngineInput(migrations: readonly Migration[]) {
  return {
    tag: 'migrations',
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

interface EngineModule {
  SchemaEngine: {
    new: (
      options: { datamodels: string[][] },
      log: () => void,
      factory: object,
    ) => Promise<{ diff(input: object): Promise<{ exitCode: number; stdout: string | null }> }>;
  };
}

let loaded: Promise<EngineModule> | undefined;

/**
 * Prisma's schema engine as WebAssembly, since its native one is a download. The package's own entry needs a bundler's
 * WASM import, so the module is instantiated by hand; once, since its glue code knows one instance only.
 */
function loadEngine(): Promise<EngineModule> {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate(): Promise<EngineModule> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const glue = await import(path.join(folder, 'schema_engine_bg.js'));
  const bytes = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}
