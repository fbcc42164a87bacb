'use client';

import { type KeyboardEvent, useState, useSyncExternalStore } from 'react';
import { keysOf } from '@/app/_keymap/bindings';
import { keymapStore } from '@/app/_keymap/keymap-store';
import { type ShortcutId, shortcuts } from '@/app/_keymap/shortcuts';
import { isComposing, strokeOf } from '@/app/_keymap/stroke';
import type { Language } from '@/lib/kernel/bilingual';
import { Outcome } from '../_client/outcome';
import { words } from '../words';
import { Section } from './section';

const scopes = ['global', 'today', 'review', 'proof'] as const;

/** Every shortcut with its key; press "change", then the new key. Single keys can be switched off altogether. */
export function KeysSection({ language, learnerId }: { language: Language; learnerId: string | null }) {
  const say = words[language];
  if (learnerId) keymapStore.ownedBy(learnerId);
  const choices = useSyncExternalStore(keymapStore.subscribe, keymapStore.get, keymapStore.getDefault);
  const [listening, setListening] = useState<ShortcutId | null>(null);
  const [trouble, setTrouble] = useState('');

  const take = (event: KeyboardEvent) => {
    if (!listening || isComposing(event.nativeEvent)) return;
    const stroke = strokeOf(event.nativeEvent);
    if (!stroke) return;
    event.preventDefault();
    const refused = event.key === 'Escape' ? null : keymapStore.setKey(listening, stroke);
    if (refused?.why === 'reserved') setTrouble(say.keyReserved(stroke));
    else if (refused?.why === 'taken') setTrouble(say.keyTaken(stroke, refused.by.label[language]));
    else setTrouble('');
    setListening(null);
  };

  return (
    <Section id="keys" title={say.keys}>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={choices.singleKeys}
          onChange={(event) => keymapStore.setSingleKeys(event.target.checked)}
        />
        {say.singleKeys}
      </label>
      <Outcome done={false} say={trouble} />
      {scopes.map((scope) => (
        <ScopeTable key={scope} title={say.scopes[scope]}>
          {shortcuts
            .filter((shortcut) => shortcut.scope === scope)
            .map((shortcut) => (
              <tr key={shortcut.id} className="border-hairline border-t">
                <th scope="row" className="py-1 pr-3 text-left font-normal">
                  {shortcut.label[language]}
                </th>
                <td className="py-1 text-right">
                  <button
                    type="button"
                    className="button min-h-8 px-2 font-mono text-sm"
                    aria-label={`${shortcut.label[language]}: ${keysOf(shortcut, choices).join(' / ')}. ${say.changeKey}`}
                    onClick={() => setListening(shortcut.id)}
                    onKeyDown={take}
                    onBlur={() => setListening(null)}
                  >
                    {listening === shortcut.id ? say.pressKey : keysOf(shortcut, choices).join(' / ')}
                  </button>
                </td>
              </tr>
            ))}
        </ScopeTable>
      ))}
      <div>
        <button type="button" className="button" onClick={() => keymapStore.reset()}>
          {say.resetKeys}
        </button>
      </div>
    </Section>
  );
}

function ScopeTable({ title, children }: { title: string; children: React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <table className="w-full text-sm">
      <caption className="py-1 text-left font-semibold">{title}</caption>
      <tbody>{children}</tbody>
    </table>
  );
}
