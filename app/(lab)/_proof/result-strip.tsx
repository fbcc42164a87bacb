import { Stamp } from '@/app/_ui/stamp';
import type { Demo } from '@/lib/demos/contract';
import type { Language } from '@/lib/kernel/bilingual';
import { timeLimitMs } from '@/lib/tensor/runner-of';
import type { PredictionOutcome } from './locked-prediction';
import { isOfThisSetting, type ProofState, type ShownRun } from './proof-state';
import type { Setting } from './setting';
import { type ProofWords, words } from './words';

interface ResultStripProps {
  demo: Demo;
  state: ProofState;
  setting: Setting;
  outcomes: readonly PredictionOutcome[];
  language: Language;
}

/** The verdict in one line: stamp, what it means for the prediction, and the sentence with the deciding number. */
export function ResultStrip({ demo, state, setting, outcomes, language }: ResultStripProps) {
  const { shown } = state;
  if (!shown) return null;
  const sentence = resultSentence({ demo, state, setting, outcomes, language });
  const stopped = shown.report.stopped !== null;
  const grey = setting.kind === 'exploring' || stopped;
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-l-4 pl-3 leading-snug ${
        grey ? 'border-stamp-undecided bg-paper-sunken' : edge[shown.verdict.holds ? 'holds' : 'refuted']
      }`}
    >
      {setting.kind !== 'exploring' && (
        <Stamp mark={stopped ? 'undecided' : shown.verdict.holds ? 'holds' : 'refuted'} language={language} />
      )}
      <p className="min-w-0 flex-1 basis-64 font-serif sm:text-[15px]">{sentence}</p>
    </div>
  );
}

const edge = { holds: 'border-stamp-holds', refuted: 'border-stamp-refuted' };

/** What is spoken once when a run ends, and shown beside the stamp. */
export function resultSentence({ demo, state, setting, outcomes, language }: ResultStripProps): string {
  const say = words[language];
  const { shown } = state;
  if (!shown) return '';
  if (shown.report.stopped === 'time') return say.stoppedTime(timeLimitMs(demo) / 1000);
  const because = shown.verdict.because[language];
  // While the next run is under way, what stands here is of the setting before: it says nothing of this one.
  if (!isOfThisSetting(state)) return because;
  if (setting.kind === 'exploring') return `${say.exploring} ${because}`;
  if (setting.kind === 'counterexample') {
    const asExpected = isRefutedAsExpected(demo, setting.id, shown);
    return `${asExpected ? say.refutedAsExpected : say.notRefuted} ${because}`;
  }
  return [predictionSentence(state, outcomes, say), because].filter(Boolean).join(' ');
}

function isRefutedAsExpected(demo: Demo, id: string, shown: ShownRun): boolean {
  const named = demo.counterexamples.find((one) => one.id === id)?.refutes ?? [];
  return named.every((row) => shown.verdict.rows.some((one) => one.id === row && !one.holds));
}

function predictionSentence(
  state: ProofState,
  outcomes: readonly PredictionOutcome[],
  say: ProofWords,
): string {
  if (!state.locked || outcomes.length === 0) return '';
  const given = outcomes.filter((one) => one.given !== null);
  const right = given.filter((one) => one.right).length;
  if (given.length === 0) return say.predictedNothing;
  if (right === outcomes.length) return say.predictedAll;
  return right === 0 ? say.predictedNone : say.predictedSome(right, outcomes.length);
}
