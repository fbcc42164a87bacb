import type { SettingsStore } from './ports';
import type { StudySettings } from './study-settings';

export async function readSettings(
  needs: { settings: SettingsStore },
  learnerId: string,
): Promise<StudySettings> {
  return (await needs.settings.read(learnerId)).settings;
}
