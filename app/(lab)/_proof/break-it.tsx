import type { Counterexample, Demo } from '@/lib/demos/contract';
import type { Language } from '@/lib/kernel/bilingual';
import type { Setting } from './setting';
import { words } from './words';

interface BreakItProps {
  demo: Demo;
  setting: Setting;
  /** False before the first run: a counterexample gives the answer away. */
  isOpen: boolean;
  language: Language;
  onBreak(counterexample: Counterexample<Record<string, unknown>>): void;
  onReset(): void;
}

/** The settings under which the claim must fail, one press each, and the way back. */
export function BreakIt({ demo, setting, isOpen, language, onBreak, onReset }: BreakItProps) {
  const say = words[language];
  return (
    <section aria-labelledby="break-it" className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <h3 id="break-it" className="text-ink-soft text-sm" title={say.breakHint}>
        {say.breakIt}
        <span className="sr-only">: {say.breakHint}</span>
        {!isOpen && <span> · {say.breakFirst}</span>}
      </h3>
      <div className="flex flex-wrap gap-1.5">
        {demo.counterexamples.map((one) => (
          <button
            key={one.id}
            type="button"
            className="button min-h-11 px-2.5 py-0.5 text-sm aria-pressed:bg-accent aria-pressed:text-on-accent sm:min-h-8"
            aria-pressed={setting.kind === 'counterexample' && setting.id === one.id}
            disabled={!isOpen}
            onClick={() => onBreak(one)}
          >
            {one.label[language]}
          </button>
        ))}
        {isOpen && setting.kind !== 'claim' && (
          <button
            type="button"
            className="button button-quiet min-h-11 px-2.5 py-0.5 text-sm underline sm:min-h-8"
            aria-keyshortcuts="0"
            onClick={onReset}
          >
            {say.backToClaim}{' '}
            <span aria-hidden="true" className="font-mono">
              0
            </span>
          </button>
        )}
      </div>
    </section>
  );
}
