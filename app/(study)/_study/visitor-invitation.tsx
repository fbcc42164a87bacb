import Link from 'next/link';
import type { Language } from '@/lib/kernel/bilingual';
import { invitationWords } from './invitation-words';

/** What Today and Review say to a visitor: what happens here, how to begin, and what needs no account. */
export function VisitorInvitation({ title, language }: { title: string; language: Language }) {
  const say = invitationWords[language];
  return (
    <div className="mx-auto grid max-w-prose gap-4 py-10">
      <h1 className="font-serif text-3xl">{title}</h1>
      <p className="font-serif text-lg">{say.what}</p>
      <p>{say.why}</p>
      <p className="flex flex-wrap gap-3">
        <Link href="/sign-in" className="button button-primary">
          {say.begin}
        </Link>
        <Link href="/sign-up" className="button">
          {say.signUp}
        </Link>
      </p>
      <p className="text-ink-soft">
        {say.without}{' '}
        <Link href="/notes" className="text-accent underline">
          {say.notes}
        </Link>{' '}
        ·{' '}
        <Link href="/lab" className="text-accent underline">
          {say.lab}
        </Link>
      </p>
    </div>
  );
}
