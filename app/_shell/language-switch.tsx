'use client';

import { useRouter } from 'next/navigation';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import { rememberPreference } from './remember-preference';
import { words } from './words';

/** One press to the other language; the whole page follows. */
export function LanguageSwitch({ language }: { language: Language }) {
  const router = useRouter();
  const other: Language = language === 'en' ? 'zh' : 'en';
  return (
    <button
      type="button"
      className="button button-quiet px-1 text-sm sm:px-2 sm:text-base"
      lang={langTag[other]}
      aria-label={words[language].otherLanguageLabel}
      onClick={() => {
        rememberPreference('viva-language', other);
        router.refresh();
      }}
    >
      {words[language].otherLanguage}
    </button>
  );
}
