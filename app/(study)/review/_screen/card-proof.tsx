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

interface CardProofProps {
  proof: Card['proof'];
  /** The numbers of a parametric card: the claim is tried at them. */
  setting: { params: Readonly<Record<string, unknown>>; seed: number } | null;
  open: boolean;
  /** After the reveal a card without a proof says why. Before it, that might give the answer away. */
  revealed: boolean;
  onToggle(): void;
  onJudged(isRight: boolean, confidence: Confidence | null): void;
  language: Language;
}

/**
 * The proof inside the review: before the reveal a prediction to bet on, after it the evidence. Its code, and
 * TensorFlow.js with it, comes only when it is asked for.
 */
export function CardProof({ proof, setting, open, revealed, onToggle, onJudged, language }: CardProofProps) {
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
        <div className="mt-4 min-h-[60dvh] border-hairline border-y py-4">
          <Suspense fallback={<p aria-busy="true">…</p>}>
            <ProofPanel
              demoId={proof.demo}
              language={language}
              {...(setting ? { params: { ...setting.params }, seed: setting.seed } : {})}
              onVerdict={({ isRight, confidence }) => onJudged(isRight, confidence)}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
