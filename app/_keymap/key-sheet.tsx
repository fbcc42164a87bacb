'use client';

import { type RefObject, useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { KeyRow } from './key-row';
import { keymapStore } from './keymap-store';
import { type Scope, type Shortcut, shortcuts } from './shortcuts';
import { useKeys } from './use-keys';
import { words } from './words';

const scopes: readonly Scope[] = ['review', 'today', 'proof', 'global'];

/** The `?` sheet: every shortcut of the registry, where it works, and how to change it or switch single keys off. */
export function KeySheet({
  dialog,
  language,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  language: Language;
}) {
  const say = words[language];
  const { singleKeys } = useKeys();
  const [outcome, setOutcome] = useState('');
  return (
    <dialog
      ref={dialog}
      aria-labelledby="key-sheet-title"
      className="sheet m-auto max-h-[85dvh] w-[min(44rem,94vw)] overflow-auto p-5 text-ink backdrop:bg-ink/40"
      onClose={() => setOutcome('')}
    >
      <h2 id="key-sheet-title" className="font-semibold text-lg">
        {say.title}
      </h2>
      <label className="mt-2 flex items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-(--accent)"
          checked={singleKeys}
          onChange={(event) => keymapStore.setSingleKeys(event.target.checked)}
        />
        {say.singleKeys}
      </label>
      <p className="text-ink-soft text-sm">{say.singleKeysWhy}</p>
      <p role="status" className="min-h-6 text-sm text-stamp-half">
        {outcome}
      </p>
      {scopes.map((scope) => (
        <section key={scope}>
          <h3 className="mt-2 font-semibold text-ink-soft text-sm">{say.scopes[scope]}</h3>
          <ul>
            {(shortcuts as readonly Shortcut[])
              .filter((shortcut) => shortcut.scope === scope)
              .map((shortcut) => (
                <KeyRow key={shortcut.id} shortcut={shortcut} language={language} onOutcome={setOutcome} />
              ))}
          </ul>
        </section>
      ))}
      <form method="dialog" className="mt-4 flex gap-3">
        <button type="submit" className="button button-primary">
          {say.close}
        </button>
        <button type="button" className="button" onClick={() => keymapStore.reset()}>
          {say.reset}
        </button>
      </form>
    </dialog>
  );
}
