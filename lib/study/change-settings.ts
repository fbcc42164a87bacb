import { z } from 'zod';
import { isZone } from '@/lib/scheduling/is-zone';
import type { SettingsStore } from './ports';
import type { StudySettings } from './study-settings';

/** What a settings form may send: any of the settings, each within its range. */
export const settingsChangeSchema = z.strictObject({
  zone: z.string().max(64).refine(isZone, 'must be an IANA time zone, e.g. Asia/Shanghai').optional(),
  desiredRetention: z.number().min(0.7).max(0.97).optional(),
  newPerDay: z.int().min(0).max(500).optional(),
  reviewsPerDay: z.int().min(0).max(2000).optional(),
});

export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** Changes the given settings and returns all. Another wanted retention moves every due day when they are next read. */
export async function changeSettings(
  needs: { settings: SettingsStore },
  learnerId: string,
  change: SettingsChange,
): Promise<StudySettings> {
  const { settings: before } = await needs.settings.read(learnerId);
  const settings: StudySettings = {
    zone: change.zone ?? before.zone,
    desiredRetention: change.desiredRetention ?? before.desiredRetention,
    newPerDay: change.newPerDay ?? before.newPerDay,
    reviewsPerDay: change.reviewsPerDay ?? before.reviewsPerDay,
  };
  await needs.settings.change(learnerId, settings);
  return settings;
}
