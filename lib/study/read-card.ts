import { AppError } from '@/lib/kernel/app-error';
import type { CourseReader, EventStore } from './ports';
import type { RoundCard } from './round';

/** One card with its whole log, for a card that is not in the round at hand. Throws `missing`. */
export async function readCard(
  needs: { events: EventStore; course: CourseReader },
  learnerId: string,
  cardId: string,
): Promise<RoundCard> {
  const card = needs.course.card(cardId);
  if (!card)
    throw new AppError(
      'missing',
      {
        en: `There is no card "${cardId.slice(0, 100)}" in the course.`,
        zh: `课程里没有卡片“${cardId.slice(0, 100)}”。`,
      },
      {
        en: 'It may have been renamed: look for it on its notes page.',
        zh: '它可能已经改名：请到对应的笔记页里找。',
      },
    );
  return { card, events: await needs.events.ofCards(learnerId, [cardId]) };
}
