import type { ReactNode } from 'react';
import { GlobalKeys } from '@/app/_keymap/global-keys';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { currentLearner } from '@/lib/auth/require-learner';
import 'katex/dist/katex.min.css';
import '@/app/_mdx/content.css';

/** Today and Review: the same keys, the same mathematics. */
export default async function StudyLayout({ children }: { children: ReactNode }) {
  const learner = await currentLearner();
  return (
    <>
      {children}
      <GlobalKeys owner={learner?.learnerId ?? 'visitor'} language={await interfaceLanguage()} />
    </>
  );
}
