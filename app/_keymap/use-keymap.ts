'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { keymapStore } from './keymap-store';
import { match } from './match';
import { focusedElement, isTextField, mayFire } from './may-fire';
import type { Scope, ShortcutIn } from './shortcuts';
import { isComposing, strokeOf } from './stroke';

/** How long the first stroke of a pair waits for the second, in milliseconds. */
const pairMs = 1500;

export type KeyHandlers<S extends Scope> = Partial<Record<ShortcutIn<S>, (event: KeyboardEvent) => void>>;

/**
 * Handles the shortcuts of a scope while the component is shown. A handler that is absent leaves its key alone.
 * Nothing fires while an input method composes, while a dialog is open, or when a key is held down.
 */
export function useKeymap<S extends Scope>(scope: S, handlers: KeyHandlers<S>): void {
  const prefix = useRef<{ stroke: string; at: number } | null>(null);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || isComposing(event)) return;
    if (document.querySelector('dialog:modal')) return;
    const stroke = strokeOf(event);
    if (!stroke) return;
    const first =
      prefix.current && event.timeStamp - prefix.current.at < pairMs ? prefix.current.stroke : null;
    prefix.current = null;
    const found = match(scope, stroke, first, keymapStore.get());
    const focused = event.target instanceof HTMLElement ? focusedElement(event.target) : null;
    if (found.kind === 'prefix' && !(focused && isTextField(focused)))
      prefix.current = { stroke, at: event.timeStamp };
    if (found.kind !== 'shortcut' || !mayFire(found.shortcut, stroke, focused)) return;
    const handler = (handlers as Record<string, ((event: KeyboardEvent) => void) | undefined>)[
      found.shortcut.id
    ];
    if (!handler) return;
    event.preventDefault();
    handler(event);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
