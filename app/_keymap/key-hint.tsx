'use client';

import { activeKeysOf } from './bindings';
import { keyName } from './key-name';
import { type ShortcutId, shortcutOf } from './shortcuts';
import { useKeys } from './use-keys';

/** The key of a shortcut beside its button; absent on touch screens and when the key is switched off. */
export function KeyHint({ id }: { id: ShortcutId }) {
  const [key] = activeKeysOf(shortcutOf(id), useKeys());
  if (!key) return null;
  return (
    <span aria-hidden="true" className="pointer-coarse:hidden font-normal text-xs">
      <kbd>{keyName(key)}</kbd>
    </span>
  );
}
