import { formatNumber } from '@/lib/demos/shared/format-number';
import type { Language } from '@/lib/kernel/bilingual';
import type { ProofReport } from '@/lib/tensor/proof-messages';
import type { CrossCheck, ProofState } from './proof-state';
import type { SaveOutcome } from './save-run';
import { shortDevice } from './short-device';
import { words } from './words';

/** What computed the numbers above: backend, device, seed, version, time, leaks; and what the GPU says. */
export function RunFooter(props: {
  state: ProofState;
  saved: SaveOutcome | null;
  place: 'page' | 'card';
  language: Language;
}) {
  const { state, saved, place, language } = props;
  const say = words[language];
  const { shown, cross } = state;
  const parts = shown
    ? [
        ...deviceParts(shown.report, language),
        `${say.seed} ${shown.seed}`,
        `tfjs ${shown.report.tfjsVersion}`,
        say.ms(formatNumber(shown.report.ms, 3)),
        say.leaked(shown.report.leaked),
      ]
    : [say.ready];
  return (
    <footer
      className="flex flex-wrap gap-x-2 border-hairline border-t pt-1 font-mono text-ink-soft text-xs sm:data-own-foot:pointer-fine:pr-24"
      data-own-foot={place === 'page' ? '' : undefined}
    >
      <span className="min-h-4" title={shown?.report.device}>
        {parts.join(' · ')}
      </span>
      {cross && (
        <span title={cross.state === 'done' ? cross.report.device : undefined}>
          · {crossWords(cross, language)}
        </span>
      )}
      {saved && <span>· {{ saved: say.saved, visitor: say.signIn, failed: say.notSaved }[saved]}</span>}
    </footer>
  );
}

function deviceParts(report: ProofReport, language: Language): string[] {
  const say = words[language];
  return [
    report.backend,
    shortDevice(report.device),
    ...(report.isSoftware ? [say.software] : []),
    ...(report.recovered ? [say.recovered] : []),
    ...(report.fellBackFrom ? [say.fellBack(report.fellBackFrom)] : []),
  ];
}

function crossWords(cross: CrossCheck, language: Language): string {
  const say = words[language];
  if (cross.state !== 'done') {
    return { running: say.gpuChecking, none: say.gpuNone, stopped: say.gpuStopped, failed: say.gpuFailed }[
      cross.state
    ];
  }
  const { sameVerdict, difference } = cross.agreement;
  const judgement = !sameVerdict
    ? say.gpuDiffers
    : Number.isFinite(difference)
      ? say.gpuAgrees(formatNumber(difference, 2))
      : say.gpuAgreesNotFinite;
  const ms = say.ms(formatNumber(cross.report.ms, 3));
  return `${judgement} (${[...deviceParts(cross.report, language), ms].join(' · ')})`;
}
