'use client';

import { KeyHint } from '@/app/_keymap/key-hint';
import type { Language } from '@/lib/kernel/bilingual';
import { QuietTimer } from '../_card/quiet-timer';
import { useViewOptions } from '../_view/view-options';
import { words } from '../words';

interface RoundHeadProps {
  done: number;
  total: number;
  minutes: number;
  /** Counts the cards shown: a new one starts the timer anew. */
  shown: number;
  timing: boolean;
  onUndo(): void;
  language: Language;
}

/** How far the day has come, how long the rest takes, and undo, which is always there. */
export function RoundHead({ done, total, minutes, shown, timing, onUndo, language }: RoundHeadProps) {
  const say = words[language];
  const { timer } = useViewOptions();
  return (
    <div className="flex min-h-11 items-center gap-3 text-ink-soft text-sm">
      <progress
        max={Math.max(total, 1)}
        value={done}
        aria-label={say.progress(done, total)}
        className="h-1.5 w-24 appearance-none overflow-hidden rounded-full bg-hairline [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-accent"
      />
      <span className="whitespace-nowrap tabular-nums">
        <span className="font-mono" data-progress="">
          {done}/{total}
        </span>{' '}
        · {say.minutesLeft(minutes)}
      </span>
      {timer && timing && <QuietTimer key={shown} running language={language} />}
      <button type="button" className="button button-quiet ml-auto px-3" onClick={onUndo}>
        {say.undo} <KeyHint id="review.undo" />
      </button>
    </div>
  );
}
