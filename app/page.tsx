import Link from 'next/link';
import { currentLearner } from '@/lib/auth/require-learner';
import { OverlapFigure } from './_landing/overlap-figure';
import { words } from './_landing/words';
import { interfaceLanguage } from './_shell/preferences';
import { Stamp, type StampMark } from './_ui/stamp';

const marks: readonly StampMark[] = ['holds', 'half-true', 'refuted'];

/** A stranger meets one claim on trial and can run it at once; whoever is signed in is one press from Today. */
export default async function Home() {
  const language = await interfaceLanguage();
  const say = words[language];
  const isSignedIn = (await currentLearner()) !== null;
  return (
    <div className="grid gap-10 py-4">
      {isSignedIn && (
        <p>
          <Link href="/today" className="button button-primary">
            {say.today}
          </Link>
        </p>
      )}
      <section className="grid items-center gap-8 md:grid-cols-2" aria-labelledby="claim">
        <div className="grid gap-4">
          <p className="font-mono text-ink-soft text-sm uppercase tracking-widest">{say.onTrial} · D22</p>
          <p className="text-ink-soft">{say.notesSay}</p>
          <h1
            id="claim"
            className="text-balance border-accent border-l-4 pl-4 font-serif text-3xl leading-snug md:text-4xl"
          >
            {say.claim}
          </h1>
          <p className="flex flex-wrap items-center gap-3">
            <span>{say.question}</span>
            {marks.map((mark) => (
              <Stamp key={mark} mark={mark} language={language} />
            ))}
          </p>
          <p className="max-w-prose">{say.bet}</p>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Link href="/lab/iou-loss" className="button button-primary min-h-14 px-8 text-lg">
              {say.run}
            </Link>
            <span className="text-ink-soft text-sm">{say.runNote}</span>
          </p>
        </div>
        <div className="sheet p-4">
          <OverlapFigure language={language} />
        </div>
      </section>
      <section className="border-hairline border-t pt-8" aria-labelledby="what">
        <h2 id="what" className="font-serif text-2xl">
          {say.what}
        </h2>
        <ol className="mt-4 grid gap-6 md:grid-cols-3">
          {say.three.map((line, index) => (
            <li key={line} className="border-hairline border-t pt-3">
              <span className="font-mono text-accent">{index + 1}</span>
              <p className="mt-1">{line}</p>
            </li>
          ))}
        </ol>
        <p className="mt-8 flex flex-wrap items-center gap-3">
          {!isSignedIn && (
            <>
              <Link href="/sign-in" className="button button-primary">
                {say.begin}
              </Link>
              <span className="text-ink-soft text-sm">{say.beginNote}</span>
            </>
          )}
          <Link href="/notes" className="button">
            {say.notes}
          </Link>
          <Link href="/lab" className="button">
            {say.lab}
          </Link>
        </p>
      </section>
    </div>
  );
}
