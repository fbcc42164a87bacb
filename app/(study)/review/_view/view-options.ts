import { useSyncExternalStore } from 'react';

/** What the learner wants to see while reviewing. Kept in this browser. */
export interface ViewOptions {
  timer: boolean;
  intervals: boolean;
}

const storageKey = 'viva-review-view';
const byDefault: ViewOptions = { timer: true, intervals: true };
const listeners = new Set<() => void>();
let options: ViewOptions | null = null;

function read(): ViewOptions {
  if (options) return options;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    const { timer, intervals } = (stored ?? {}) as Partial<ViewOptions>;
    options = { timer: timer !== false, intervals: intervals !== false };
  } catch {
    options = byDefault;
  }
  return options;
}

/** Shows what is hidden, hides what is shown. */
export function toggleView(name: keyof ViewOptions): void {
  options = { ...read(), [name]: !read()[name] };
  try {
    localStorage.setItem(storageKey, JSON.stringify(options));
  } catch {
    // storage is full or switched off: the choice holds until the page closes
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useViewOptions(): ViewOptions {
  return useSyncExternalStore(subscribe, read, () => byDefault);
}
