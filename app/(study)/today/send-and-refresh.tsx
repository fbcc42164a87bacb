'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { studyDevice } from '../_study/study-device';
import { useSyncState } from '../_study/use-sync-state';

/** Sends what an earlier visit left waiting; when the server has it, the numbers of the page are read again. */
export function SendAndRefresh({ learnerId }: { learnerId: string }) {
  const router = useRouter();
  const { waiting } = useSyncState(learnerId);
  const before = useRef(0);
  useEffect(() => studyDevice(learnerId).start(), [learnerId]);
  useEffect(() => {
    if (before.current > 0 && waiting === 0) router.refresh();
    before.current = waiting;
  }, [waiting, router]);
  return null;
}
