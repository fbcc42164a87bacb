import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { currentLearner } from '@/lib/auth/require-learner';
import { langTag } from '@/lib/kernel/bilingual';
import { GlobalKeys } from './_keymap/global-keys';
import { interfaceLanguage, theme } from './_shell/preferences';
import { SiteHeader } from './_shell/site-header';
import { words } from './_shell/words';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Viva', template: '%s · Viva' },
  description:
    'Every answer on trial: flashcards and oral-exam questions from course notes, each with a live proof.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection(); // every page carries its own nonce, so none may be prerendered
  const language = await interfaceLanguage();
  const chosenTheme = await theme();
  // Only for whose keys these are: a page that needs the learner asks for itself and says what is wrong.
  const learner = await currentLearner().catch(() => null);
  return (
    <html lang={langTag[language]} data-theme={chosenTheme}>
      <body className="min-h-dvh">
        <a className="sr-only focus:not-sr-only focus:absolute focus:p-3" href="#main">
          {words[language].skip}
        </a>
        <SiteHeader language={language} theme={chosenTheme} />
        <main id="main" tabIndex={-1} className="mx-auto max-w-6xl px-4 py-4 outline-none">
          {children}
        </main>
        <footer className="mx-auto max-w-6xl px-4 pb-4 print:hidden">
          <GlobalKeys owner={learner?.learnerId ?? 'visitor'} language={language} />
        </footer>
      </body>
    </html>
  );
}
