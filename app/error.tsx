'use client';

import { useEffect, useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { errorWords } from './_shell/error-words';

/** What is shown when a page could not be drawn: what is safe, what to do, and an id to report. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  const [language, setLanguage] = useState<Language>('en');
  useEffect(() => setLanguage(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'), []);
  const say = errorWords[language];
  return (
    <div role="alert" className="mx-auto grid max-w-prose gap-3 py-10">
      <h1 className="font-serif text-3xl">{say.title}</h1>
      <p>{say.safe}</p>
      <p className="flex flex-wrap items-center gap-3">
        <button type="button" className="button button-primary" onClick={reset}>
          {say.again}
        </button>
        <a href="/notes" className="button">
          {say.notes}
        </a>
      </p>
      {error.digest && (
        <p className="text-ink-soft text-sm">
          {say.report} <code>{error.digest}</code>
        </p>
      )}
    </div>
  );
}
