'use client';

import { useEffect, useEffectEvent } from 'react';

interface ProofKeys {
  run(): void;
  reset(): void;
  nextBreak(): void;
}

/** Keys of the proof page. Silent while typing, while an input method composes, and with a modifier held. */
export function useProofKeys(isOn: boolean, keys: ProofKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    if (event.key === 'Enter' && target.closest('button, a, summary')) return;
    const act: Record<string, () => void> = {
      Enter: keys.run,
      '0': keys.reset,
      b: keys.nextBreak,
      c: () => document.querySelector<HTMLElement>('[data-proof-code] > summary')?.click(),
      y: () => document.querySelector<HTMLElement>('[data-copy-link]')?.click(),
    };
    act[event.key]?.();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
