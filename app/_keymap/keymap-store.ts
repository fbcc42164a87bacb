import { defaultChoices, type KeyChoices, keysOf, parseChoices, refusal } from './bindings';
import { type ShortcutId, shortcutOf } from './shortcuts';

let owner = 'visitor';
let choices: KeyChoices | null = null;
const listeners = new Set<() => void>();

const storageKey = () => `viva-keys:${owner}`;

function current(): KeyChoices {
  if (!choices) {
    try {
      choices = parseChoices(localStorage.getItem(storageKey()));
    } catch {
      choices = defaultChoices; // storage is switched off: the defaults still work
    }
  }
  return choices;
}

function change(next: KeyChoices | null): void {
  choices = next;
  for (const listener of listeners) listener();
}

function keep(next: KeyChoices): void {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(next));
  } catch {
    // storage is full or switched off: the choice holds until the page closes
  }
  change(next);
}

/** The learner's keys in this browser. */
export const keymapStore = {
  get: current,
  getDefault: () => defaultChoices,
  subscribe(listener: () => void): () => void {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === storageKey()) change(null);
    };
    listeners.add(listener);
    window.addEventListener('storage', onStorage);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', onStorage);
    };
  },
  /** Whose keys these are, from now on. May be said while a component renders: listeners hear of it afterwards. */
  ownedBy(learnerId: string): void {
    if (learnerId === owner) return;
    owner = learnerId;
    choices = null;
    queueMicrotask(() => change(null));
  },
  setSingleKeys(singleKeys: boolean): void {
    keep({ ...current(), singleKeys });
  },
  /** Gives a shortcut one key instead of its own; returns why not, if it cannot have it. */
  setKey(id: ShortcutId, key: string) {
    if (keysOf(shortcutOf(id), current()).includes(key)) return null;
    const refused = refusal(id, key, current());
    if (!refused) keep({ ...current(), keys: { ...current().keys, [id]: [key] } });
    return refused;
  },
  reset(): void {
    keep(defaultChoices);
  },
};
