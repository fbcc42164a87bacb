import type { Language } from '@/lib/kernel/bilingual';
import type { ProofState } from './proof-state';
import type { Proof } from './use-proof';
import { words } from './words';

interface ProgressProps {
  running: NonNullable<ProofState['running']>;
  proof: Pick<Proof, 'pause' | 'resume' | 'stop'>;
  /** Only what takes seconds can be held: a shorter run is over before the finger is down. */
  mayPause: boolean;
  language: Language;
}

const small = 'button min-h-9 px-3 py-0 text-sm';

/** How far the run is, and the ways to hold it and to end it. */
export function Progress({ running, proof, mayPause, language }: ProgressProps) {
  const { done, total, isPaused } = running;
  const say = words[language];
  // A run of some milliseconds shows no bar: it would only flash.
  return (
    <div className="flex animate-[appear_0s_200ms_both] flex-wrap items-center gap-3 text-sm">
      <progress
        className="h-2 w-48 accent-accent"
        aria-label={say.running}
        max={total || 1}
        {...(total > 0 ? { value: done } : {})}
      />
      <span>
        {isPaused ? say.paused : say.running}
        {total > 0 && (
          <span className="font-mono tabular-nums">
            {' '}
            {done} / {total}
          </span>
        )}
      </span>
      {mayPause && (
        <button
          type="button"
          data-proof-pause
          className={small}
          onClick={isPaused ? proof.resume : proof.pause}
        >
          {isPaused ? say.resume : say.pause}
        </button>
      )}
      <button type="button" className={small} onClick={proof.stop}>
        {say.stop}
      </button>
    </div>
  );
}
