import type { Demo } from '@/lib/demos/contract';
import type { Language } from '@/lib/kernel/bilingual';
import type { PredictionOutcome } from './locked-prediction';
import { Progress } from './progress';
import { isOfThisSetting } from './proof-state';
import { ResultStrip } from './result-strip';
import type { Setting } from './setting';
import type { Proof } from './use-proof';
import { VerdictTable } from './verdict-table';
import { words } from './words';

interface ResultPanelProps {
  demo: Demo;
  proof: Proof;
  setting: Setting;
  outcomes: readonly PredictionOutcome[];
  language: Language;
}

/** What stands where the form was: progress, failure, or the verdict. */
export function ResultPanel({ demo, proof, setting, outcomes, language }: ResultPanelProps) {
  const say = words[language];
  const { state } = proof;
  const { shown, running, failure } = state;
  const expectedRed =
    setting.kind === 'counterexample'
      ? (demo.counterexamples.find((one) => one.id === setting.id)?.refutes ?? [])
      : [];
  return (
    <>
      {running && !running.isBrief && (
        <Progress running={running} proof={proof} mayPause={demo.cost === 'training'} language={language} />
      )}
      {failure && (
        <p role="alert" className="border-stamp-refuted border-l-4 py-1 pl-3">
          {failure.in(language).message}. {failure.in(language).remedy}
        </p>
      )}
      {state.wasStopped && <p className="text-ink-soft">{say.stoppedByYou}</p>}
      {shown && !failure && (
        <div
          className={isOfThisSetting(state) ? 'grid gap-2' : 'grid gap-2 opacity-60'}
          aria-busy={running !== null}
        >
          <ResultStrip demo={demo} state={state} setting={setting} outcomes={outcomes} language={language} />
          <VerdictTable
            demo={demo}
            shown={shown}
            outcomes={outcomes}
            expectedRed={expectedRed}
            language={language}
          />
        </div>
      )}
    </>
  );
}
