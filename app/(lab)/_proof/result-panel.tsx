import type { Demo } from '@/lib/demos/contract';
import type { Language } from '@/lib/kernel/bilingual';
import type { PredictionOutcome } from './locked-prediction';
import { isOfThisSetting, type ProofState } from './proof-state';
import { ResultStrip } from './result-strip';
import type { Setting } from './setting';
import { VerdictTable } from './verdict-table';
import { words } from './words';

interface ResultPanelProps {
  demo: Demo;
  state: ProofState;
  setting: Setting;
  outcomes: readonly PredictionOutcome[];
  language: Language;
  onStop(): void;
}

/** What stands where the form was: progress, failure, or the verdict. */
export function ResultPanel({ demo, state, setting, outcomes, language, onStop }: ResultPanelProps) {
  const say = words[language];
  const { shown, running, failure } = state;
  const expectedRed =
    setting.kind === 'counterexample'
      ? (demo.counterexamples.find((one) => one.id === setting.id)?.refutes ?? [])
      : [];
  return (
    <>
      {running && <Progress done={running.done} total={running.total} language={language} onStop={onStop} />}
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

function Progress(props: { done: number; total: number; language: Language; onStop(): void }) {
  const { done, total, language, onStop } = props;
  const say = words[language];
  // A run of some milliseconds shows no bar: it would only flash.
  return (
    <div className="flex animate-[appear_0s_200ms_both] items-center gap-3 text-sm">
      <progress className="h-2 w-48 accent-accent" max={total || 1} {...(total > 0 ? { value: done } : {})} />
      <span>
        {say.running}
        {total > 0 && (
          <span className="font-mono tabular-nums">
            {' '}
            {done} / {total}
          </span>
        )}
      </span>
      <button type="button" className="button min-h-9 px-3 py-0 text-sm" onClick={onStop}>
        {say.stop}
      </button>
    </div>
  );
}
