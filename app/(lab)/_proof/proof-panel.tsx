'use client';

import { type ReactNode, Suspense, use } from 'react';
import { type LinkFault, readLink } from '@/lib/demos/shared/param-link';
import type { Language } from '@/lib/kernel/bilingual';
import { demoModule } from './demo-module';
import type { JudgedPrediction } from './judged-prediction';
import { ProofStage } from './proof-stage';

export interface ProofPanelProps {
  demoId: string;
  language: Language;
  /** A parametric card's own numbers, to begin at. The claim is tried at the demo's defaults all the same. */
  params?: Record<string, unknown> | null;
  seed?: number;
  /** The query of a shared link, without `?`; the page only. */
  link?: string;
  /** The code in both frameworks, already highlighted by the server; the page only. */
  code?: ReactNode;
  /** The claim as a formula, set by the server; the page only. */
  formula?: ReactNode;
  /** `page` owns the screen: its heading is the h1, and keys and address are its own. */
  place?: 'page' | 'card';
  /** Called when a locked prediction has been judged, once per lock. */
  onVerdict?(judged: JudgedPrediction): void;
}

/** One proof, all six beats, wherever it is opened: on its own page or inside a review. */
export function ProofPanel(props: ProofPanelProps) {
  // A page waits for its proof on the server: the first picture is in the HTML, and no empty box flashes before it.
  if (props.place === 'page') return <LoadedPanel {...props} />;
  return (
    <Suspense fallback={<div className="min-h-96" aria-busy="true" />}>
      <LoadedPanel {...props} />
    </Suspense>
  );
}

function LoadedPanel({ demoId, params, seed, link, place = 'card', ...rest }: ProofPanelProps) {
  const { demo, View } = use(demoModule(demoId));
  const basis = demo.params.parse({});
  const ofCard = params ? demo.params.parse(params) : null;
  const linked = readLink(demo.params, new URLSearchParams(link ?? ''));
  const hit = demo.counterexamples.find((one) => one.id === linked.counterexample);
  const faults: readonly (LinkFault | { name: 'break'; given: string })[] =
    linked.counterexample && !hit
      ? [...linked.faults, { name: 'break' as const, given: linked.counterexample }]
      : linked.faults;
  const start = {
    params: hit ? demo.params.parse(hit.params) : (ofCard ?? linked.params),
    seed: seed ?? linked.seed,
  };
  return (
    <ProofStage
      demo={demo}
      View={View}
      basis={basis}
      ofCard={ofCard}
      start={start}
      faults={faults}
      place={place}
      {...rest}
    />
  );
}
