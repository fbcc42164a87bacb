'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Demo, ViewProps } from '@/lib/demos/contract';
import type { LinkFault } from '@/lib/demos/shared/param-link';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import { CardSettingNote } from './card-setting-note';
import { CommitForm } from './commit-form';
import { type JudgedPrediction, judgedPrediction } from './judged-prediction';
import { LinkFaults } from './link-faults';
import { outcomesOf } from './locked-prediction';
import { ProofAside } from './proof-aside';
import { ProofHeading } from './proof-heading';
import { evidenceInSight, isOfThisSetting } from './proof-state';
import { ResultPanel } from './result-panel';
import { resultSentence } from './result-strip';
import { RunFooter } from './run-footer';
import { type SaveOutcome, saveRun } from './save-run';
import { type Params, sameParams, settingOf } from './setting';
import { isPhone, useSnapSections } from './snap-sections';
import { useHydrated } from './use-hydrated';
import { useLinkedParts } from './use-linked-parts';
import { useProof } from './use-proof';
import { useProofKeys } from './use-proof-keys';
import { ViewBoundary } from './view-boundary';
import { words } from './words';

interface ProofStageProps {
  demo: Demo;
  View: ComponentType<ViewProps>;
  /** The claim's own setting. */
  basis: Params;
  /** A parametric card's numbers, where there are any. */
  ofCard: Params | null;
  start: { params: Params; seed: number };
  faults: readonly (LinkFault | { name: 'break'; given: string })[];
  language: Language;
  place: 'page' | 'card';
  code?: ReactNode;
  formula?: ReactNode;
  onVerdict?(judged: JudgedPrediction): void;
}

/** The six beats on one screen: claim, picture, then commit or verdict beside what breaks it. */
export function ProofStage({
  demo,
  View,
  basis,
  ofCard,
  start,
  faults,
  language,
  place,
  code,
  formula,
  onVerdict,
}: ProofStageProps) {
  const say = words[language];
  const panel = useRef<HTMLElement>(null);
  const stage = useRef<HTMLElement>(null);
  useLinkedParts(stage);
  const isInert = !useHydrated();
  const [saved, setSaved] = useState<SaveOutcome | null>(null);
  const proof = useProof({
    demo,
    basis,
    start,
    onJudged(shown, locked) {
      const judged = judgedPrediction(demo, basis, shown, locked);
      if (!judged) return;
      onVerdict?.(judged);
      void saveRun(demo.id, shown, { locked, outcomes: outcomesOf(demo, locked, shown.evidence) }).then(
        setSaved,
      );
    },
  });
  const { state } = proof;
  const setting = settingOf(demo, state.params, basis);
  const isOfCard = ofCard !== null && setting.kind !== 'claim' && sameParams(state.params, ofCard);
  const isCurrent = isOfThisSetting(state);
  const isPredicted =
    state.locked !== null &&
    isCurrent &&
    sameParams(state.locked.params, state.params) &&
    state.locked.seed === state.seed;
  const outcomes =
    isPredicted && state.shown && state.locked ? outcomesOf(demo, state.locked, state.shown.evidence) : [];
  const evidence = evidenceInSight(state);
  const isCommitting =
    state.shown === null && (state.running ? state.running.isBrief === true : state.locked === null);

  const breakWith = (at: number) => {
    const one = demo.counterexamples[at % demo.counterexamples.length];
    if (one) proof.show(demo.params.parse(one.params));
  };
  const reset = () => (state.shown ? proof.show(basis, start.seed) : proof.turn(basis, start.seed));
  const shownAt =
    setting.kind === 'counterexample' ? demo.counterexamples.findIndex((one) => one.id === setting.id) : -1;
  useProofKeys(place === 'page', {
    run: () => panel.current?.querySelector<HTMLFormElement>('form[data-proof-form]')?.requestSubmit(),
    reset,
    nextBreak: () => state.shown && breakWith(shownAt + 1),
  });

  // The form leaves the page when it is locked: the focus goes to what takes its place.
  const isLocked = state.locked !== null;
  useEffect(() => {
    if (isLocked) panel.current?.focus({ preventScroll: true });
  }, [isLocked]);
  // Only now is the page long enough to bring the verdict up under the picture.
  const hasVerdict = state.shown !== null;
  useEffect(() => {
    if (hasVerdict && isPhone()) panel.current?.scrollIntoView();
  }, [hasVerdict]);
  useSnapSections(place === 'page', isLocked);

  const spoken =
    state.shown && !state.running && isCurrent && setting.kind !== 'exploring'
      ? resultSentence({ demo, state, setting, outcomes, language })
      : '';

  return (
    <article
      ref={stage}
      className="grid snap-start gap-2 sm:-my-2 sm:gap-1.5"
      lang={langTag[language]}
      data-proof={demo.id}
    >
      <ProofHeading demo={demo} language={language} level={place === 'page' ? 1 : 2} formula={formula} />
      <LinkFaults faults={faults} language={language} />
      {isOfCard && <CardSettingNote language={language} onTryClaim={reset} />}
      <div
        className="z-10 min-w-0 bg-paper max-sm:sticky max-sm:top-0 max-sm:max-h-[50dvh] max-sm:overflow-y-auto max-sm:border-hairline max-sm:border-b max-sm:pb-1"
        data-proof-picture
        data-evidence={evidence === null ? undefined : ''}
      >
        <ViewBoundary of={state.params} message={say.unreadable}>
          <View
            params={state.params as Record<string, unknown>}
            evidence={evidence}
            predicted={isLocked ? onlyGiven(state.locked?.answers ?? {}) : null}
            language={language}
            setParams={(change) => proof.turn({ ...state.params, ...change })}
          />
        </ViewBoundary>
      </div>
      <section
        ref={panel}
        tabIndex={-1}
        inert={isInert}
        aria-label={isCommitting ? say.commit : say.verdict}
        className="grid min-w-0 snap-start gap-2 outline-none sm:scroll-mt-4"
      >
        {isCommitting ? (
          <CommitForm
            demo={demo}
            language={language}
            onLock={(answers, confidence) =>
              proof.lockAndRun({ answers, confidence, params: isOfCard ? ofCard : basis, seed: state.seed })
            }
          />
        ) : (
          <ResultPanel demo={demo} proof={proof} setting={setting} outcomes={outcomes} language={language} />
        )}
      </section>
      <ProofAside
        demo={demo}
        proof={proof}
        setting={setting}
        place={place}
        language={language}
        isInert={isInert}
        code={code}
        onReset={reset}
        onAgain={() => {
          setSaved(null);
          proof.again(isOfCard ? ofCard : basis);
        }}
      />
      <RunFooter state={state} saved={saved} place={place} language={language} />
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </article>
  );
}

function onlyGiven(answers: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
