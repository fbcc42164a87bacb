'use client';

import { useState } from 'react';
import { unsentCount } from '@/lib/device/unsent-count';
import type { Language } from '@/lib/kernel/bilingual';
import { Outcome } from '../_client/outcome';
import { signOut } from '../_client/sign-in';
import { words } from '../words';

/** Signs out; asks once more when reviews of this browser have not reached the server yet. */
export function SignOutButton({ language, learnerId }: { language: Language; learnerId: string }) {
  const say = words[language];
  const [waiting, setWaiting] = useState(0);
  const [trouble, setTrouble] = useState('');
  const leave = async () => {
    try {
      await signOut();
      window.location.assign('/');
    } catch {
      setTrouble(say.failed);
    }
  };
  const ask = async () => {
    const unsent = await unsentCount(learnerId);
    if (unsent === 0) return leave();
    setWaiting(unsent);
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={waiting > 0 ? leave : ask}>
          {waiting > 0 ? say.signOutAnyway : say.signOut}
        </button>
      </div>
      <Outcome done={false} say={trouble || (waiting > 0 ? say.unsent(waiting) : '')} />
    </div>
  );
}
