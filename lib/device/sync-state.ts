import type { SyncFailureKind } from './sync-failure';

/** One event the server will not take; it stays on this device until somebody looks at it. */
interface NeedsAttention {
  id: string;
  cardId: string;
  reason: string;
}

/** What the screen says about keeping and sending. */
export interface SyncState {
  /** Events kept on this device and not yet sent. */
  waiting: number;
  /** Events that this browser could not yet write down: they live only as long as this page. */
  unwritten: number;
  attention: readonly NeedsAttention[];
  /** Why the last try failed; null after a try that went well. */
  problem: SyncFailureKind | null;
  /** The log of this browser has been read. */
  ready: boolean;
}

export const initialSyncState: SyncState = {
  waiting: 0,
  unwritten: 0,
  attention: [],
  problem: null,
  ready: false,
};

/** A value with listeners, as React's useSyncExternalStore wants it. */
export interface Watched<T> {
  get(): T;
  set(change: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

/** A watched value that tells its listeners only when something in it changed. */
export function watched<T extends object>(initial: T): Watched<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      const keys = Object.keys(change) as (keyof T)[];
      if (keys.every((key) => Object.is(value[key], change[key]))) return;
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
