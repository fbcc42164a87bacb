'use client';

import { useKeymap } from '@/app/_keymap/use-keymap';

interface ProofKeys {
  run(): void;
  reset(): void;
  nextBreak(): void;
}

/** Keys of the proof page; inside a card the review has the keyboard. */
export function useProofKeys(isOn: boolean, { run, reset, nextBreak }: ProofKeys): void {
  useKeymap(
    'proof',
    isOn
      ? {
          'proof.run': run,
          'proof.reset': reset,
          'proof.break': nextBreak,
          'proof.pause': () => press('[data-proof-pause]'),
          'proof.code': () => press('[data-proof-code] > summary'),
          'proof.link': () => press('[data-copy-link]'),
        }
      : {},
  );
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}
