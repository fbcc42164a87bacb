import type { PrismaClient } from '@/lib/data/generated/prisma/client';

/** Every row of every table in which a text occurs, as text: `table: row`. */
export async function rowsAbout(prisma: PrismaClient, text: string): Promise<string[]> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await prisma.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS row FROM "${name}" AS t WHERE t::text LIKE '%' || $1 || '%' ORDER BY 1`,
      text,
    );
    rows.push(...found.map(({ row }) => `${name}: ${row}`));
  }
  return rows;
}
