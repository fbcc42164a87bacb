import type { Metadata } from 'next';
import Link from 'next/link';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { currentLearner } from '@/lib/auth/require-learner';
import { readCourse } from '@/lib/notes/course.server';
import { todayOverview } from '@/lib/wiring.server';
import { SyncLine } from '../_study/sync-line';
import { VisitorInvitation } from '../_study/visitor-invitation';
import { ForecastFigure } from './forecast-figure';
import { SendAndRefresh } from './send-and-refresh';
import { StartReview } from './start-review';
import { WeakestCards } from './weakest-cards';
import { words } from './words';
import { WrongClaims } from './wrong-claims';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await interfaceLanguage()].title };
}

/** What there is to do, how long it takes, what the notes get wrong, and what is about to be forgotten. */
export default async function TodayPage() {
  const language = await interfaceLanguage();
  const say = words[language];
  const learner = await currentLearner();
  if (!learner) return <VisitorInvitation title={say.title} language={language} />;
  const { today, counts, minutes, weakest, forecast } = await todayOverview(learner.learnerId);
  const course = readCourse();
  const facts = [
    counts.waiting > 0 && say.about(minutes),
    counts.fresh > 0 && say.fresh(counts.fresh),
    counts.doneToday > 0 && say.doneToday(counts.doneToday),
  ].filter(Boolean);
  return (
    <div className="grid gap-8">
      <section className="grid gap-3">
        <h1 className="font-serif text-3xl">{say.heading(counts.waiting)}</h1>
        {counts.waiting > 0 ? (
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <StartReview label={say.start} />
            <p className="text-ink-soft">{facts.join(' · ')}</p>
          </div>
        ) : (
          <p>
            {counts.doneToday > 0 && `${say.nothing} ${say.doneToday(counts.doneToday)}. `}
            {say.tomorrow(forecast[1] ?? 0)}{' '}
            <Link href="/review" className="text-accent underline">
              {say.undoThere}
            </Link>
          </p>
        )}
        {counts.doneToday === 0 && weakest.length === 0 && <p className="max-w-prose">{say.welcome}</p>}
        <SyncLine learnerId={learner.learnerId} language={language} />
        <SendAndRefresh learnerId={learner.learnerId} />
      </section>
      <div className="grid gap-8 border-hairline border-t pt-6 md:grid-cols-2">
        <WrongClaims
          claims={course.claims}
          pageOf={(claimId) => course.pageOfClaim(claimId)?.id}
          language={language}
        />
        <WeakestCards
          weakest={weakest.flatMap(({ cardId, recall }) => {
            const card = course.card(cardId);
            // What was rated today is remembered for certain: it says nothing about weakness.
            return card && recall < 0.995 ? [{ card, recall }] : [];
          })}
          language={language}
        />
      </div>
      <section aria-labelledby="forecast" className="border-hairline border-t pt-6">
        <h2 id="forecast" className="mb-2 font-semibold">
          {say.forecast}
        </h2>
        <ForecastFigure forecast={forecast} today={today} language={language} />
      </section>
    </div>
  );
}
