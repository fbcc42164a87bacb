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

const small = 'button min-h-11 px-2 py-0.5 text-sm sm:min-h-7 sm:text-[13px]';

/** The settings under which the claim must fail, one press each, and the way back. */
export function BreakIt({ demo, setting, isOpen, language, onBreak, onReset }: BreakItProps) {
  const say = words[language];
  return (
    <section aria-labelledby="break-it" className="flex min-h-7 flex-wrap items-center gap-1.5">
      <h2 id="break-it" className="mr-1 text-ink-soft text-sm" title={say.breakHint}>
        {say.breakIt}
        <span className="sr-only">: {say.breakHint}</span>
      </h2>
      {isOpen ? (
        demo.counterexamples.map((one) => (
          <button
            key={one.id}
            type="button"
            className={`${small} aria-pressed:bg-accent aria-pressed:text-on-accent`}
            aria-pressed={setting.kind === 'counterexample' && setting.id === one.id}
            onClick={() => onBreak(one)}
          >
            {one.label[language]}
          </button>
        ))
      ) : (
        <p className="text-ink-soft text-sm">{say.breakLater(demo.counterexamples.length)}</p>
      )}
      {isOpen && setting.kind !== 'claim' && (
        <button type="button" className={`${small} button-quiet underline`} onClick={onReset}>
          {say.backToClaim}
        </button>
      )}
    </section>
  );
}
