'use client';

import { useSyncExternalStore } from 'react';
import { initialSyncState, type SyncState } from '@/lib/device/sync-state';
import { studyDevice } from './study-device';

/** What this browser keeps and has yet to send; before the page is alive, nothing is known. */
export function useSyncState(learnerId: string): SyncState {
  return useSyncExternalStore(
    (listener) => studyDevice(learnerId).state.subscribe(listener),
    () => studyDevice(learnerId).state.get(),
    () => initialSyncState,
  );
}
