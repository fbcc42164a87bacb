import type { Shortcut } from './shortcuts';

const textInputs = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number', 'date', 'time']);

/** What has the focus, as far as keys are concerned. */
export interface FocusedElement {
  tagName: string;
  type?: string;
  value?: string;
  isContentEditable?: boolean;
  /** Stands inside something with keys of its own (`data-own-keys`), such as a proof. */
  hasOwnKeys?: boolean;
}

/** What of an element matters here. */
export function focusedElement(element: HTMLElement): FocusedElement {
  const { tagName, isContentEditable } = element;
  const { type, value } = element as Partial<HTMLInputElement>;
  return {
    tagName,
    isContentEditable,
    hasOwnKeys: element.parentElement?.closest('[data-own-keys]') != null,
    ...(type === undefined ? {} : { type }),
    ...(typeof value === 'string' ? { value } : {}),
  };
}

/** Does the element take typed characters? */
export function isTextField({ tagName, type, isContentEditable }: FocusedElement): boolean {
  return (
    isContentEditable === true ||
    tagName === 'TEXTAREA' ||
    tagName === 'SELECT' ||
    (tagName === 'INPUT' && textInputs.has(type ?? 'text'))
  );
}

/** Elements that answer Space or Enter themselves. */
function pressesItself({ tagName, type }: FocusedElement, stroke: string): boolean {
  if (stroke !== 'Space' && stroke !== 'Enter') return false;
  if (tagName === 'BUTTON' || tagName === 'SUMMARY') return true;
  if (tagName === 'A') return stroke === 'Enter';
  return tagName === 'INPUT' && (type === 'checkbox' || type === 'radio') && stroke === 'Space';
}

/**
 * May this stroke fire this shortcut while `focused` has the focus? In a text field only keys that type nothing:
 * combinations with Ctrl or Command, and Enter or Escape where the table says so. Undo in a field with text in it
 * belongs to the field. Where a part of the page has keys of its own, only Escape and combinations are left to us.
 */
export function mayFire(shortcut: Shortcut, stroke: string, focused: FocusedElement | null): boolean {
  if (!focused) return true;
  if (pressesItself(focused, stroke)) return false;
  if (focused.hasOwnKeys && !isTextField(focused)) return stroke === 'Escape' || stroke.startsWith('Mod+');
  if (!isTextField(focused)) return true;
  if (stroke === 'Mod+z') return !focused.value;
  if (stroke.startsWith('Mod+')) return true;
  if (stroke === 'Enter') return shortcut.inFields === true && !focused.hasOwnKeys;
  return shortcut.inFields === true && stroke === 'Escape';
}
