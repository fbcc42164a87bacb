'use client';

import { useSyncExternalStore } from 'react';

/** False on the server and until the browser has taken the page over: what is pressed before that would be lost. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
