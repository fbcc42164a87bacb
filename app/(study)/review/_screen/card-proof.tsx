'use client';

import { lazy, Suspense } from 'react';
import { KeyHint } from '@/app/_keymap/key-hint';
import type { Language } from '@/lib/kernel/bilingual';
import type { Card } from '@/lib/notes/card';
import type { Confidence } from '@/lib/scheduling/review-event';
import { words } from '../words';

const ProofPanel = lazy(() =>
  import('@/app/(lab)/_proof/proof-panel').then((module) => ({ default: module.ProofPanel })),
);

/** Brings the proof into sight as it opens. */
function goThere(place: HTMLElement | null) {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}

interface CardProofProps {
  proof: Card['proof'];
  /** The numbers drawn for a parametric card; null for any other. */
  params: Record<string, unknown> | null;
  open: boolean;
  /** After the reveal a card without a proof says why. Before it, that might give the answer away. */
  revealed: boolean;
  onToggle(): void;
  onJudged(isRight: boolean, confidence: Confidence | null): void;
  language: Language;
}

/**
 * The proof inside the review: before the reveal a prediction to bet on, after it the evidence. Its code, and
 * TensorFlow.js with it, comes only when it is asked for. After the reveal a parametric card's own numbers are shown;
 * before it they would give the answer away, so the demo opens at the setting of its claim.
 */
export function CardProof({ proof, params, open, revealed, onToggle, onJudged, language }: CardProofProps) {
  const say = words[language];
  if (!('demo' in proof)) {
    return revealed ? (
      <p className="mt-4 text-ink-soft text-sm">
        {say.noProof}: {proof.none[language]}
      </p>
    ) : null;
  }
  return (
    <>
      <button type="button" className="button mt-4" aria-expanded={open} onClick={onToggle}>
        {open ? say.closeProof : say.runProof} <KeyHint id="review.proof" />
      </button>
      {open && (
        <div
          ref={goThere}
          tabIndex={-1}
          data-own-keys=""
          className="mt-4 min-h-[60dvh] scroll-mt-2 border-hairline border-y py-4 outline-none"
        >
          <Suspense fallback={<p aria-busy="true">…</p>}>
            <ProofPanel
              demoId={proof.demo}
              language={language}
              params={revealed ? params : null}
              onVerdict={({ isRight, confidence }) => onJudged(isRight, confidence)}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
