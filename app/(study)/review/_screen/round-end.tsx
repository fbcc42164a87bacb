'use client';

import Link from 'next/link';
import { Suspense, use } from 'react';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import { studyDay } from '@/lib/scheduling/study-day';
import { nextStepAt } from '../_round/choose-next';
import type { RoundState } from '../_round/round-state';
import { words } from '../words';

interface RoundEndProps {
  state: RoundState;
  done: number;
  /** Cards the server knew to be due tomorrow when the round was opened; null when it could not say. */
  dueTomorrow: Promise<number | null>;
  language: Language;
}

/** Nothing left to ask now: what was done, what comes back today, what comes tomorrow. */
export function RoundEnd({ state, done, dueTomorrow, language }: RoundEndProps) {
  const say = words[language];
  const back = nextStepAt(state);
  const clock = new Intl.DateTimeFormat(langTag[language], { timeStyle: 'short' });
  return (
    <section className="mx-auto grid max-w-prose gap-3 py-12">
      <h2 id="question" tabIndex={-1} className="font-serif text-3xl outline-none">
        {done > 0 ? say.done : say.nothingDue}
      </h2>
      {done > 0 && <p>{say.doneText(done)}</p>}
      {back !== null && <p>{say.comesBack(clock.format(back))}</p>}
      <p className="min-h-7">
        <Suspense fallback={null}>
          <Tomorrow state={state} dueTomorrow={dueTomorrow} language={language} />
        </Suspense>
      </p>
      <p className="flex flex-wrap gap-3">
        <Link href="/today" className="button button-primary">
          {say.toToday}
        </Link>
        <Link href="/lab" prefetch={false} className="button">
          {say.toLab}
        </Link>
      </p>
    </section>
  );
}

function Tomorrow({ state, dueTomorrow, language }: Omit<RoundEndProps, 'done'>) {
  const known = use(dueTomorrow);
  if (known === null) return null;
  const tomorrow = studyDay(state.now.at, state.now.zone) + 1;
  const ofThisRound = state.queue.filter((cardId) => {
    const history = state.histories[cardId];
    if (!history || history.suspended) return false;
    return history.buriedDay === tomorrow - 1 || history.memory.dueDay === tomorrow;
  });
  return words[language].tomorrow(known + ofThisRound.length);
}
