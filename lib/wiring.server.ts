import type { AccountStore, SignInLimits } from './auth/ports';
import { createAccountStore } from './data/account-store';
import { createAttemptLimiter } from './data/attempt-limiter';
import { database } from './data/database.server';
import { createStores } from './data/stores';
import { AppError } from './kernel/app-error';
import { readCourse } from './notes/course.server';
import * as changing from './study/change-settings';
import * as deleting from './study/delete-learner';
import * as exporting from './study/export-learner';
import * as latest from './study/latest-proof-runs';
import * as listing from './study/list-proof-runs';
import * as opening from './study/open-round';
import type { CourseReader } from './study/ports';
import type { ProofRun } from './study/proof-run';
import * as reading from './study/read-card';
import * as settings from './study/read-settings';
import * as recording from './study/record-proof-run';
import type { ParsedSync } from './study/sync-request';
import * as syncing from './study/sync-reviews';
import * as today from './study/today-overview';

/** The composition root: the only file that joins ports to repositories and gives the use-cases a clock. */

const course: CourseReader = {
  card: (id) => readCourse().card(id),
  cards: () => readCourse().cards,
};

async function needs() {
  const { prisma } = await database();
  return { ...createStores(prisma), course };
}

export const syncReviews = async (learnerId: string, request: ParsedSync) =>
  syncing.syncReviews(await needs(), learnerId, request, Date.now());

export const openRound = async (learnerId: string) => opening.openRound(await needs(), learnerId, Date.now());

export const readCard = async (learnerId: string, cardId: string) =>
  reading.readCard(await needs(), learnerId, cardId);

export const todayOverview = async (learnerId: string) =>
  today.todayOverview(await needs(), learnerId, Date.now());

export const recordProofRun = async (learnerId: string, run: ProofRun) =>
  recording.recordProofRun(await needs(), learnerId, run);

export const listProofRuns = async (learnerId: string, demoId: string | null) =>
  listing.listProofRuns(await needs(), learnerId, demoId);

export const latestProofRuns = async (learnerId: string, demoIds: readonly string[]) =>
  latest.latestProofRuns(await needs(), learnerId, demoIds);

export const readSettings = async (learnerId: string) => settings.readSettings(await needs(), learnerId);

export const changeSettings = async (learnerId: string, change: changing.SettingsChange) =>
  changing.changeSettings(await needs(), learnerId, change);

export const exportLearner = async (learnerId: string) =>
  exporting.exportLearner(await needs(), learnerId, Date.now());

export const deleteLearner = async (learnerId: string) => deleting.deleteLearner(await needs(), learnerId);

/** True while the data is in this computer's own folder and not on a server that others share. */
export const isEmbeddedDatabase = () => !process.env.DATABASE_URL;

/** Opens the database if nobody has yet, and asks it something. Throws when it cannot answer. */
export async function databaseAnswers(): Promise<void> {
  const { prisma } = await database();
  await prisma.$queryRaw`SELECT 1`;
}

/** Opens the database when the server starts; where it cannot be opened, says why in one line and ends the process. */
export async function openDatabaseAtStart(): Promise<void> {
  try {
    await database();
  } catch (error) {
    const why = error instanceof AppError ? `${error.message} ${error.remedy}` : String(error);
    console.error(`The database could not be opened. ${why}`);
    process.exit(1);
  }
}

export const accounts = async (): Promise<AccountStore> => createAccountStore((await database()).prisma);

// A limiter clears what has expired by a timer of its own: one set per process.
let limits: Promise<SignInLimits> | undefined;

/** Failed sign-ins that are let through: 5 in 15 minutes per account and address, 20 an hour per address. */
export function signInLimits(): Promise<SignInLimits> {
  limits ??= makeLimits().catch((error) => {
    limits = undefined;
    throw error;
  });
  return limits;
}

async function makeLimits(): Promise<SignInLimits> {
  const { prisma } = await database();
  const limit = (name: string, failures: number, windowSeconds: number) =>
    createAttemptLimiter(prisma, { name, failures, windowSeconds });
  return {
    pair: limit('pair', 5, 15 * 60),
    account: limit('account', 50, 60 * 60),
    address: limit('address', 20, 60 * 60),
  };
}
