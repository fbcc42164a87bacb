import { describe, expect, it } from 'vitest';
import { isCharacter, isComposing, type KeyPress, strokeOf } from './stroke';

const press = (key: string, rest: Partial<KeyPress> & { altGraph?: boolean } = {}): KeyPress => ({
  key,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: (modifier) => modifier === 'AltGraph' && rest.altGraph === true,
  ...rest,
});

describe('strokeOf', () => {
  it('names the key as the table does', () => {
    expect(strokeOf(press(' '))).toBe('Space');
    expect(strokeOf(press('?'))).toBe('?');
    expect(strokeOf(press('Enter'))).toBe('Enter');
    expect(strokeOf(press('U'))).toBe('u');
  });

  it('takes Ctrl and Command as the same modifier', () => {
    expect(strokeOf(press('z', { ctrlKey: true }))).toBe('Mod+z');
    expect(strokeOf(press('z', { metaKey: true }))).toBe('Mod+z');
  });

  it('reads the full-width characters of a Chinese keyboard as plain ones', () => {
    expect(strokeOf(press('？'))).toBe('?');
    expect(strokeOf(press('３'))).toBe('3');
    expect(strokeOf(press('\u3000'))).toBe('Space');
  });

  it('reads @ typed with AltGr, which looks like Ctrl+Alt, and no other Alt combination', () => {
    expect(strokeOf(press('@', { altKey: true, ctrlKey: true, altGraph: true }))).toBe('@');
    expect(strokeOf(press('q', { altKey: true }))).toBeNull();
  });

  it('tells a new line from Enter', () => {
    expect(strokeOf(press('Enter', { shiftKey: true }))).toBe('Shift+Enter');
    expect(strokeOf(press('?', { shiftKey: true }))).toBe('?');
  });

  it('is silent for modifiers, dead keys and Tab', () => {
    for (const key of ['Shift', 'Control', 'Meta', 'Dead', 'Tab']) expect(strokeOf(press(key))).toBeNull();
  });
});

describe('isComposing', () => {
  it('sees a composition by its flag, by Safari’s key code 229 and by the key "Process"', () => {
    expect(isComposing(press('1'))).toBe(false);
    expect(isComposing(press('1', { isComposing: true }))).toBe(true);
    expect(isComposing(press('Enter', { keyCode: 229 }))).toBe(true);
    expect(isComposing(press('Process'))).toBe(true);
  });
});

describe('isCharacter', () => {
  it('tells keys that type something from keys that do not', () => {
    expect(['u', '?', '1'].every(isCharacter)).toBe(true);
    expect(['Space', 'Enter', 'Mod+z'].some(isCharacter)).toBe(false);
  });
});
