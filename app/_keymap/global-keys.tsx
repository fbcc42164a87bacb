'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { KeyHint } from './key-hint';
import { KeySheet } from './key-sheet';
import { keymapStore } from './keymap-store';
import { useKeymap } from './use-keymap';
import { words } from './words';

/** The keys that work everywhere, the sheet that lists all of them, and the button that opens it. */
export function GlobalKeys({ owner, language }: { owner: string; language: Language }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => keymapStore.ownedBy(owner), [owner]);
  useKeymap('global', {
    'keys.show': () => dialog.current?.showModal(),
    'go.today': () => router.push('/today'),
    'go.review': () => router.push('/review'),
    'go.lab': () => router.push('/lab'),
    'go.notes': () => router.push('/notes'),
  });
  return (
    <>
      <p className="pointer-coarse:hidden text-ink-soft text-sm">
        <button
          type="button"
          className="min-h-8 cursor-pointer underline"
          onClick={() => dialog.current?.showModal()}
        >
          {words[language].title} <KeyHint id="keys.show" />
        </button>
      </p>
      <KeySheet dialog={dialog} language={language} />
    </>
  );
}
