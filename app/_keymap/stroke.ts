/** What a key event says, as far as shortcuts care. A KeyboardEvent is one. */
export interface KeyPress {
  key: string;
  keyCode: number;
  isComposing: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  getModifierState(modifier: string): boolean;
}

/** Is an input method at work? Safari ends a composition with a key event that only keyCode 229 gives away. */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode' | 'key'>): boolean {
  return press.isComposing || press.keyCode === 229 || press.key === 'Process';
}

/**
 * The stroke in the table's notation, or null for keys that are never a shortcut (modifiers alone, Alt combinations,
 * dead keys). Full-width characters of a Chinese keyboard count as their plain ones, and Caps Lock does not matter.
 */
export function strokeOf(press: KeyPress): string | null {
  const altGraph = press.getModifierState('AltGraph'); // types @ on many keyboards, and looks like Ctrl+Alt
  if (press.altKey && !altGraph) return null;
  if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Tab'].includes(press.key))
    return null;
  const plain = press.key === ' ' || press.key === '\u3000' ? 'Space' : press.key.normalize('NFKC');
  const key = plain.length === 1 ? plain.toLowerCase() : plain;
  // Shift is part of a character already; with a named key (a new line by Shift+Enter) it makes another stroke.
  const shifted = press.shiftKey && key.length > 1 && key !== 'Space' ? `Shift+${key}` : key;
  return (press.ctrlKey || press.metaKey) && !altGraph ? `Mod+${shifted}` : shifted;
}

/** Does the stroke type a character? Such keys must be able to be switched off (WCAG 2.1.4). */
export function isCharacter(stroke: string): boolean {
  return stroke.length === 1;
}
