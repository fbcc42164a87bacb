import type { PrismaClient } from './generated/prisma/client';

/** A database that is open and up to date. */
export interface OpenDatabase {
  prisma: PrismaClient;
  /** Where it lives, for messages: a folder, or a server without its password. */
  where: string;
  /** A copy of the whole embedded database; null on a server, which has pg_dump. */
  backup: (() => Promise<Buffer>) | null;
  close(): Promise<void>;
}
