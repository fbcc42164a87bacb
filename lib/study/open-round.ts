import { type DueQueueNeeds, dueQueue } from './due-queue';
import { groupByCard } from './group-by-card';
import type { Round, RoundCard } from './round';

/** So many of the latest events can be undone after a reload without asking the server again. */
const eventsToUndo = 50;

/** Everything a device needs for one study go, also without a network: the queue, its cards and their logs. */
export async function openRound(needs: DueQueueNeeds, learnerId: string, now: number): Promise<Round> {
  const { settings, cardIds, counts } = await dueQueue(needs, learnerId, now);
  const latest = await needs.events.latest(learnerId, eventsToUndo);
  const wanted = [...new Set([...cardIds, ...latest.map((event) => event.cardId)])];
  const logs = groupByCard(await needs.events.ofCards(learnerId, wanted));
  const cards = wanted.flatMap((cardId): RoundCard[] => {
    const card = needs.course.card(cardId);
    return card ? [{ card, events: logs.get(cardId) ?? [] }] : [];
  });
  return { learnerId, settings, queue: cardIds, cards, counts };
}
