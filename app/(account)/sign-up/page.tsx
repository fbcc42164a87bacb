import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { currentLearner } from '@/lib/auth/require-learner';
import { words } from '../words';
import { SignUpForm } from './sign-up-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await interfaceLanguage()].signUp };
}

export default async function SignUpPage() {
  if (await currentLearner()) redirect('/today');
  const language = await interfaceLanguage();
  const say = words[language];
  return (
    <div className="mx-auto grid max-w-md gap-6 py-6">
      <h1 className="font-serif text-3xl">{say.signUp}</h1>
      <SignUpForm language={language} />
      <p>
        {say.haveAccount}{' '}
        <Link className="text-accent underline" href="/sign-in">
          {say.signIn}
        </Link>
      </p>
    </div>
  );
}
