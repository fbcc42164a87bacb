import { setTimeout as sleep } from 'node:timers/promises';
import type { Metadata } from 'next';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { currentLearner } from '@/lib/auth/require-learner';
import { readCourse } from '@/lib/notes/course.server';
import { openRound, todayOverview } from '@/lib/wiring.server';
import { VisitorInvitation } from '../_study/visitor-invitation';
import { ReviewScreen } from './_screen/review-screen';
import { words } from './words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await interfaceLanguage()].title };
}

/** The round is opened on the server, so that the first question is in the HTML. */
export default async function ReviewPage() {
  const language = await interfaceLanguage();
  const learner = await currentLearner();
  if (!learner) return <VisitorInvitation title={words[language].title} language={language} />;
  const round = await openRound(learner.learnerId);
  const topics = Object.fromEntries(readCourse().topics.map(({ id, name }) => [id, name]));
  return (
    <ReviewScreen
      round={round}
      openedAt={Date.now()}
      topics={topics}
      dueTomorrow={countTomorrow(learner.learnerId)}
      language={language}
    />
  );
}

/**
 * Cards due tomorrow, for the end of the round; null where they cannot be counted. Begun after the first card has been
 * sent, since the embedded database computes in the thread that renders the page.
 */
async function countTomorrow(learnerId: string): Promise<number | null> {
  await sleep(500);
  try {
    return (await todayOverview(learnerId)).forecast[1] ?? 0;
  } catch {
    return null; // the round goes on without this number
  }
}
