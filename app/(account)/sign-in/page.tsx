import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { seatOf } from '@/lib/auth/options.server';
import { currentLearner } from '@/lib/auth/require-learner';
import { isThisComputer } from '@/lib/auth/this-computer';
import { words } from '../words';
import { SignInForm } from './sign-in-form';
import { ThisComputer } from './this-computer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await interfaceLanguage()].signIn };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  if (await currentLearner()) redirect('/today');
  const language = await interfaceLanguage();
  const say = words[language];
  const { error } = await searchParams;
  return (
    <div className="mx-auto grid max-w-md gap-6 py-6">
      <div className="grid gap-2">
        <h1 className="font-serif text-3xl">{say.signIn}</h1>
        <p className="text-ink-soft">{say.signInLead}</p>
      </div>
      {isThisComputer(seatOf(await headers())) && (
        <>
          <ThisComputer language={language} />
          <p className="border-hairline border-t pt-4 text-center text-ink-soft">{say.or}</p>
        </>
      )}
      <SignInForm
        language={language}
        github={Boolean(process.env.GITHUB_ID && process.env.GITHUB_SECRET)}
        startCode={typeof error === 'string' ? error : null}
      />
      <p>
        {say.noAccount}{' '}
        <Link className="text-accent underline" href="/sign-up">
          {say.signUp}
        </Link>
      </p>
    </div>
  );
}
