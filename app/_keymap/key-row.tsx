'use client';

import { type KeyboardEvent, useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { keysOf } from './bindings';
import { keyName } from './key-name';
import { keymapStore } from './keymap-store';
import type { Shortcut, ShortcutId } from './shortcuts';
import { isComposing, strokeOf } from './stroke';
import { useKeys } from './use-keys';
import { words } from './words';

interface KeyRowProps {
  shortcut: Shortcut;
  language: Language;
  /** Says what came of it, for the one live region of the sheet. */
  onOutcome(text: string): void;
}

/** One shortcut of the sheet: what it does, its keys, and a button that listens for another key. */
export function KeyRow({ shortcut, language, onOutcome }: KeyRowProps) {
  const say = words[language];
  const choices = useKeys();
  const [listening, setListening] = useState(false);
  const fixed = shortcut.keys.includes('Escape');

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    if (!listening || isComposing(event.nativeEvent)) return;
    const stroke = strokeOf(event.nativeEvent);
    if (!stroke) return; // Tab moves on, modifiers wait for their key
    event.preventDefault();
    event.stopPropagation();
    setListening(false);
    if (stroke === 'Escape') return onOutcome('');
    const refused = keymapStore.setKey(shortcut.id as ShortcutId, stroke);
    const key = keyName(stroke);
    if (!refused) onOutcome(say.changed(key));
    else onOutcome(refused.why === 'taken' ? say.taken(key, refused.by.label[language]) : say.reserved(key));
  }

  return (
    <li className="flex flex-wrap items-center gap-x-3 border-hairline border-b py-1 text-sm">
      <span className="min-w-48 flex-1">{shortcut.label[language]}</span>
      <span className="flex items-center gap-1">
        {keysOf(shortcut, choices).map((key, index) => (
          <span key={key} className="flex items-center gap-1">
            {index > 0 && <span className="text-ink-soft">{say.or}</span>}
            <kbd className="rounded border border-hairline px-1.5 py-0.5">{keyName(key)}</kbd>
          </span>
        ))}
      </span>
      {!fixed && (
        <button
          type="button"
          className="min-h-8 cursor-pointer px-2 text-accent underline"
          aria-label={listening ? say.press : say.changeLabel(shortcut.label[language])}
          aria-pressed={listening}
          onClick={() => {
            setListening(true);
            onOutcome(say.press);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setListening(false)}
        >
          {listening ? '…' : say.change}
        </button>
      )}
    </li>
  );
}
