'use client';

import { useSyncExternalStore } from 'react';
import type { KeyChoices } from './bindings';
import { keymapStore } from './keymap-store';

/** The learner's keys, for what shows them; the server shows the defaults. */
export function useKeys(): KeyChoices {
  return useSyncExternalStore(keymapStore.subscribe, keymapStore.get, keymapStore.getDefault);
}
