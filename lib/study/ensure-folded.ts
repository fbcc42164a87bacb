import { foldCard } from '@/lib/scheduling/fold';
import type { CardHistory } from '@/lib/scheduling/memory';
import type { ReviewEvent } from '@/lib/scheduling/review-event';
import { foldVersionOf } from './fold-version';
import { groupByCard } from './group-by-card';
import type { EventStore, LockedLog, SettingsStore } from './ports';
import { schedulerSettingsOf } from './scheduler-settings-of';
import type { StudySettings } from './study-settings';

const cardsAtOnce = 500;

/** The learner's settings, after making sure that the memories are folded with them. */
export async function settingsWithFreshMemories(
  needs: { events: EventStore; settings: SettingsStore },
  learnerId: string,
): Promise<StudySettings> {
  const { settings, foldVersion } = await needs.settings.read(learnerId);
  if (foldVersion === foldVersionOf(settings)) return settings;
  return needs.events.locked(learnerId, async (log) => {
    await ensureFolded(log);
    return log.settings;
  });
}

/** Folds every card anew when the cache was made with other settings or by another version of the scheduler. */
export async function ensureFolded(log: LockedLog): Promise<void> {
  const version = foldVersionOf(log.settings);
  if (log.foldVersion === version) return;
  await log.forgetMemories(version);
  let cardIds = await log.cardIdsAfter('', cardsAtOnce);
  while (cardIds.length > 0) {
    await foldInto(log, cardIds);
    cardIds = await log.cardIdsAfter(cardIds.at(-1) ?? '', cardsAtOnce);
  }
}

/** Folds these cards from their whole logs and saves what comes out. */
export async function foldInto(log: LockedLog, cardIds: readonly string[]): Promise<void> {
  await log.saveMemories(foldCards(cardIds, await log.ofCards(cardIds), log.settings));
}

/** The memory of each card, from a log that holds all their events. */
export function foldCards(
  cardIds: readonly string[],
  events: readonly ReviewEvent[],
  settings: StudySettings,
): CardHistory[] {
  const byCard = groupByCard(events);
  const scheduler = schedulerSettingsOf(settings);
  return cardIds.map((cardId) => foldCard(cardId, byCard.get(cardId) ?? [], scheduler));
}
