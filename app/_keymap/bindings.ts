import { type Shortcut, type ShortcutId, shortcuts } from './shortcuts';
import { isCharacter } from './stroke';

/** What a learner changed. */
export interface KeyChoices {
  /** False: keys that type a character do nothing. */
  singleKeys: boolean;
  /** Keys chosen instead of the defaults. */
  keys: Readonly<Partial<Record<ShortcutId, readonly string[]>>>;
}

export const defaultChoices: KeyChoices = { singleKeys: true, keys: {} };

/** Strokes that keep their meaning: they move the focus, close things, or belong to the browser. */
const reserved = new Set([
  'Tab',
  'Escape',
  'Mod+c',
  'Mod+v',
  'Mod+x',
  'Mod+a',
  'Mod+r',
  'Mod+t',
  'Mod+w',
  'Mod+p',
]);

/** The keys of a shortcut as they stand: chosen or default. */
export function keysOf(shortcut: Shortcut, choices: KeyChoices): readonly string[] {
  return choices.keys[shortcut.id as ShortcutId] ?? shortcut.keys;
}

/** The keys that work now: without characters when single keys are switched off. */
export function activeKeysOf(shortcut: Shortcut, choices: KeyChoices): readonly string[] {
  const keys = keysOf(shortcut, choices);
  return choices.singleKeys ? keys : keys.filter((key) => !key.split(' ').some(isCharacter));
}

export type KeyRefusal = { why: 'reserved' } | { why: 'taken'; by: Shortcut };

/**
 * Why a key cannot be given to a shortcut, or null when it can: it is reserved, or another shortcut that works at the
 * same time has it, alone or as the first of two strokes.
 */
export function refusal(id: ShortcutId, key: string, choices: KeyChoices): KeyRefusal | null {
  if (reserved.has(key)) return { why: 'reserved' };
  const own = shortcuts.find((shortcut) => shortcut.id === id) as Shortcut;
  for (const other of shortcuts as readonly Shortcut[]) {
    const together = other.scope === own.scope || other.scope === 'global' || own.scope === 'global';
    if (other.id === id || !together) continue;
    const clash = keysOf(other, choices).some(
      (taken) => taken === key || taken.startsWith(`${key} `) || key.startsWith(`${taken} `),
    );
    if (clash) return { why: 'taken', by: other };
  }
  return null;
}

/** Choices out of stored text. What cannot be read, or clashes by now, falls back to the defaults. */
export function parseChoices(text: string | null): KeyChoices {
  if (!text) return defaultChoices;
  try {
    const { singleKeys, keys } = JSON.parse(text) as Partial<KeyChoices>;
    let choices: KeyChoices = { singleKeys: singleKeys !== false, keys: {} };
    for (const { id } of shortcuts) {
      const chosen: unknown = keys?.[id];
      if (!Array.isArray(chosen)) continue;
      const usable = chosen.filter(
        (key): key is string => typeof key === 'string' && key.length > 0 && !refusal(id, key, choices),
      );
      if (usable.length > 0) choices = { ...choices, keys: { ...choices.keys, [id]: usable } };
    }
    return choices;
  } catch {
    return defaultChoices;
  }
}
