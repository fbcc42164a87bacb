'use client';

import type { Language } from '@/lib/kernel/bilingual';
import type { Confidence } from '@/lib/scheduling/review-event';
import { words } from '../words';

const steps = [50, 70, 90, 99] as const satisfies readonly Confidence[];

/** The confidence behind the keys 1 to 4. */
export const confidenceOf = (key: 1 | 2 | 3 | 4): Confidence => steps[key - 1] as Confidence;

/** How sure the learner is before seeing the answer; choosing the same again takes it back. */
export function ConfidenceRow({
  value,
  onChange,
  language,
}: {
  value: Confidence | null;
  onChange(value: Confidence | null): void;
  language: Language;
}) {
  const say = words[language];
  return (
    <fieldset className="grid grid-cols-4 items-center gap-2 text-ink-soft text-sm sm:flex">
      <legend className="mb-1 sm:float-left sm:mr-2 sm:mb-0">
        {say.confidence} <span className="text-xs">({say.optional})</span>
      </legend>
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          aria-pressed={value === step}
          // A click leaves the focus where it is, so that Space still reveals.
          onMouseDown={(event) => event.preventDefault()}
          className={`button min-w-14 px-2 font-mono ${value === step ? 'button-primary' : 'border-hairline text-ink-soft'}`}
          onClick={() => onChange(value === step ? null : step)}
        >
          {say.percent(step)}
        </button>
      ))}
    </fieldset>
  );
}
