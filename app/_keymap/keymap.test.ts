import { describe, expect, it } from 'vitest';
import { activeKeysOf, defaultChoices, keysOf, parseChoices, refusal } from './bindings';
import { match } from './match';
import { mayFire } from './may-fire';
import { type Shortcut, shortcutOf, shortcuts } from './shortcuts';

const all = shortcuts as readonly Shortcut[];
const field = { tagName: 'INPUT', type: 'text', value: '' };

describe('the table of shortcuts', () => {
  it('gives no key two meanings that hold at the same time', () => {
    for (const { id } of shortcuts)
      for (const key of shortcutOf(id).keys)
        if (key !== 'Escape') expect([id, key, refusal(id, key, defaultChoices)]).toEqual([id, key, null]);
  });

  it('names every shortcut in both languages', () => {
    for (const { label } of all) {
      expect(label.en).toMatch(/[a-z]/i);
      expect(label.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('match', () => {
  const found = (scope: 'review' | 'global' | 'today', stroke: string, prefix: string | null = null) => {
    const result = match(scope, stroke, prefix, defaultChoices);
    return result.kind === 'shortcut' ? result.shortcut.id : result.kind;
  };

  it('finds a key in its scope only', () => {
    expect(found('review', 'u')).toBe('review.undo');
    expect(found('today', 'u')).toBe('none');
    expect(found('today', 'Enter')).toBe('today.start');
  });

  it('waits for the second stroke of a pair, and then does not fire what that stroke means alone', () => {
    expect(found('global', 'g')).toBe('prefix');
    expect(found('review', 'g')).toBe('prefix');
    expect(found('global', 't', 'g')).toBe('go.today');
    expect(found('review', 't', 'g')).toBe('none');
    expect(found('review', 't')).toBe('review.timer');
  });

  it('looks a stroke up alone when it ends no pair', () => {
    expect(found('review', 'u', 'g')).toBe('review.undo');
  });

  it('follows the learner’s choice of key', () => {
    const choices = { singleKeys: true, keys: { 'review.undo': ['z'] } };
    expect(match('review', 'z', null, choices).kind).toBe('shortcut');
    expect(match('review', 'u', null, choices).kind).toBe('none');
  });

  it('leaves only keys that type nothing when single keys are switched off', () => {
    const choices = { singleKeys: false, keys: {} };
    expect(activeKeysOf(shortcutOf('review.undo'), choices)).toEqual(['Mod+z']);
    expect(activeKeysOf(shortcutOf('review.reveal'), choices)).toEqual(['Space', 'Enter']);
    expect(match('global', 'g', null, choices).kind).toBe('none');
  });
});

describe('mayFire', () => {
  it('fires nothing that types while a text field has the focus', () => {
    for (const shortcut of all)
      for (const key of shortcut.keys) {
        const types = key === 'Space' || key.length === 1 || key.includes(' ');
        if (types) expect([key, mayFire(shortcut, key, field)]).toEqual([key, false]);
      }
  });

  it('fires Enter in a text field only where the table says so', () => {
    expect(mayFire(shortcutOf('review.reveal'), 'Enter', field)).toBe(true);
    expect(mayFire(shortcutOf('today.start'), 'Enter', field)).toBe(false);
  });

  it('leaves undo to a field with text in it', () => {
    const undo = shortcutOf('review.undo');
    expect(mayFire(undo, 'Mod+z', { ...field, value: 'grad' })).toBe(false);
    expect(mayFire(undo, 'Mod+z', field)).toBe(true);
  });

  it('leaves Space and Enter to a button, and digits not', () => {
    const button = { tagName: 'BUTTON' };
    expect(mayFire(shortcutOf('review.reveal'), 'Space', button)).toBe(false);
    expect(mayFire(shortcutOf('review.3'), '3', button)).toBe(true);
    expect(mayFire(shortcutOf('review.1'), '1', { tagName: 'INPUT', type: 'radio' })).toBe(true);
  });
});

describe('a part with keys of its own', () => {
  const inside = { tagName: 'DIV', hasOwnKeys: true };

  it('keeps its keys, except Escape and combinations', () => {
    expect(mayFire(shortcutOf('review.reveal'), 'Space', inside)).toBe(false);
    expect(mayFire(shortcutOf('review.3'), '3', inside)).toBe(false);
    expect(mayFire(shortcutOf('review.leave'), 'Escape', inside)).toBe(true);
    expect(mayFire(shortcutOf('review.undo'), 'Mod+z', inside)).toBe(true);
  });

  it('keeps Enter in its text fields too', () => {
    expect(mayFire(shortcutOf('review.reveal'), 'Enter', { ...field, hasOwnKeys: true })).toBe(false);
  });
});

describe('remapping', () => {
  it('refuses a key that something else has, and says what', () => {
    expect(refusal('review.undo', 'b', defaultChoices)).toMatchObject({
      why: 'taken',
      by: { id: 'review.language' },
    });
  });

  it('refuses the first stroke of a pair, and the keys of the browser', () => {
    expect(refusal('review.undo', 'g', defaultChoices)).toMatchObject({ why: 'taken' });
    expect(refusal('review.undo', 'Mod+t', defaultChoices)).toEqual({ why: 'reserved' });
  });

  it('lets scopes that never meet share a key', () => {
    expect(refusal('today.start', 'u', defaultChoices)).toBeNull();
  });

  it('reads stored choices, and drops what is broken or clashes', () => {
    expect(parseChoices('not json')).toEqual(defaultChoices);
    expect(parseChoices('{"singleKeys":false}').singleKeys).toBe(false);
    const stored = {
      singleKeys: true,
      keys: { 'review.undo': ['b'], 'review.info': ['o'], 'review.flag': 7 },
    };
    const choices = parseChoices(JSON.stringify(stored));
    expect(keysOf(shortcutOf('review.undo'), choices)).toEqual(['u', 'Mod+z']);
    expect(keysOf(shortcutOf('review.info'), choices)).toEqual(['o']);
  });
});
