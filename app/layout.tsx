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
      <body className="group/page relative min-h-dvh">
        <a className="sr-only focus:not-sr-only focus:absolute focus:p-3" href="#main">
          {words[language].skip}
        </a>
        <SiteHeader language={language} theme={chosenTheme} />
        <main id="main" tabIndex={-1} className="mx-auto max-w-6xl px-4 py-4 outline-none">
          {children}
        </main>
        {/* A page that ends in a line of its own shares it: a proof fits one screen. */}
        <footer className="mx-auto max-w-6xl px-4 pb-4 sm:group-has-data-own-foot/page:pointer-events-none sm:group-has-data-own-foot/page:absolute sm:group-has-data-own-foot/page:inset-x-0 sm:group-has-data-own-foot/page:bottom-0 sm:group-has-data-own-foot/page:flex sm:group-has-data-own-foot/page:justify-end sm:group-has-data-own-foot/page:pb-0 sm:group-has-data-own-foot/page:*:pointer-events-auto print:hidden">
          <GlobalKeys owner={learner?.learnerId ?? 'visitor'} language={language} />
        </footer>
      </body>
    </html>
  );
}
