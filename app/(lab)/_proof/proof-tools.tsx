'use client';

import { useState } from 'react';
import type { Demo } from '@/lib/demos/contract';
import { writeLink } from '@/lib/demos/shared/param-link';
import type { Language } from '@/lib/kernel/bilingual';
import { isOfThisSetting, type ProofState } from './proof-state';
import type { Setting } from './setting';
import { words } from './words';

interface ProofToolsProps {
  demo: Demo;
  state: ProofState;
  setting: Setting;
  place: 'page' | 'card';
  language: Language;
  onRunThis(): void;
  onAgain(): void;
}

/** What can be done with the setting on show: run it, predict anew, pass it on. */
export function ProofTools({ demo, state, setting, place, language, onRunThis, onAgain }: ProofToolsProps) {
  const say = words[language];
  const [copied, setCopied] = useState('');
  // What does not train runs by itself when the setting rests; the button is for what stopped, or never began.
  const waits = demo.cost === 'training' || !state.shown || state.wasStopped || state.failure !== null;
  const mayRun = setting.kind !== 'claim' && !isOfThisSetting(state) && !state.running && waits;
  const query = writeLink(demo.params, {
    params: { ...state.params },
    seed: state.seed,
    counterexample: setting.kind === 'counterexample' ? setting.id : null,
  });
  const small = 'button min-h-11 px-1.5 py-0.5 text-sm sm:min-h-7';

  async function copy() {
    const url = new URL(`/lab/${demo.id}?${query}`, window.location.href);
    if (place === 'page') window.history.replaceState(null, '', url);
    const done = await navigator.clipboard?.writeText(url.href).then(
      () => true,
      () => false,
    );
    setCopied(done ? say.copied : say.copyFailed);
  }

  return (
    <div className="flex flex-wrap items-center gap-1.5 text-sm">
      {mayRun && (
        <button type="button" className={small} onClick={onRunThis}>
          {say.runThis}
        </button>
      )}
      {state.locked && !state.running && (
        <button type="button" className={`${small} button-quiet underline`} onClick={onAgain}>
          {say.predictAgain}
        </button>
      )}
      <button type="button" className={`${small} button-quiet underline`} data-copy-link onClick={copy}>
        {say.copyLink}
      </button>
      {place === 'card' && (
        <a
          className={`${small} button-quiet underline`}
          href={`/lab/${demo.id}?${query}`}
          target="_blank"
          rel="noreferrer"
        >
          {say.fullScreen}
        </a>
      )}
      <span role="status" className="text-ink-soft">
        {copied}
      </span>
    </div>
  );
}
