'use client';

import Link from 'next/link';
import type { Language } from '@/lib/kernel/bilingual';
import { studyDevice } from './study-device';
import { useSyncState } from './use-sync-state';
import { words } from './words';

/** Says in words what is kept here and not yet sent. Always there, always one line high unless something needs doing. */
export function SyncLine({ learnerId, language }: { learnerId: string; language: Language }) {
  const { waiting, unwritten, attention, problem, ready } = useSyncState(learnerId);
  const say = words[language];
  const held = waiting + unwritten;
  const state = !ready ? say.reading : held > 0 ? say.waiting(held) : problem ? null : say.allSent;
  const mark = problem ? '▲' : held > 0 ? '●' : '✓';
  return (
    <section
      aria-label={say.syncLabel}
      className="min-h-6 text-ink-soft text-sm"
      data-sync={problem ?? 'well'}
    >
      <p className={`flex flex-wrap items-center gap-x-3 ${problem ? 'text-stamp-half' : ''}`}>
        <span>
          <span aria-hidden="true">{mark} </span>
          {[problem && say.problem[problem], state].filter(Boolean).join(' · ')}
        </span>
        {problem === 'signed-out' && (
          <Link className="inline-flex min-h-6 items-center underline" href="/sign-in">
            {say.signIn}
          </Link>
        )}
        {problem && problem !== 'signed-out' && (
          <button
            type="button"
            className="min-h-6 cursor-pointer underline"
            onClick={() => void studyDevice(learnerId).flush()}
          >
            {say.sendNow}
          </button>
        )}
      </p>
      {problem === 'storage' && unwritten > 0 && (
        <p role="alert" className="text-stamp-refuted">
          {say.unwritten(unwritten)}
        </p>
      )}
      {attention.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1">{say.attention(attention.length)}</summary>
          <p>{say.attentionWhy}</p>
          <ul className="list-disc pl-5">
            {attention.map(({ id, cardId, reason }) => (
              <li key={id}>
                <code>{cardId}</code>: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
