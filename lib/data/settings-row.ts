import type { StudySettings } from '@/lib/study/study-settings';
import { Prisma } from './generated/prisma/client';

export interface SettingsRow {
  zone: string;
  desired_retention: number;
  new_per_day: number;
  reviews_per_day: number;
  fold_version: string;
}

export const settingsColumns = Prisma.sql`zone, desired_retention, new_per_day, reviews_per_day, fold_version`;

export function toStudySettings(row: SettingsRow): StudySettings {
  return {
    zone: row.zone,
    desiredRetention: row.desired_retention,
    newPerDay: row.new_per_day,
    reviewsPerDay: row.reviews_per_day,
  };
}
