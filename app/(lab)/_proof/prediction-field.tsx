import type { Prediction } from '@/lib/demos/contract';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import { words } from './words';

interface PredictionFieldProps {
  prediction: Prediction<unknown, Record<string, unknown>>;
  language: Language;
  /** What is typed or chosen so far; null is "I don't know", undefined is nothing yet. */
  value: string | null | undefined;
  onChange(value: string | null | undefined): void;
}

/** One thing to commit to: options, a number, numbers or a shape, and always "I don't know". */
export function PredictionField({ prediction, language, value, onChange }: PredictionFieldProps) {
  const say = words[language];
  const { id, ask, answer } = prediction;
  const name = `prediction-${id}`;
  return (
    <fieldset className="min-w-0" data-prediction={id}>
      <legend className="font-serif leading-snug" lang={langTag[language]}>
        {ask[language]}
      </legend>
      <div className="flex flex-wrap items-center gap-x-4 sm:text-[15px]">
        {answer.kind === 'choice' ? (
          answer.options.map((option) => (
            <label key={option.value} className="inline-flex min-h-11 items-center gap-1.5 sm:min-h-7">
              <input
                type="radio"
                name={name}
                className="size-4 accent-accent"
                checked={value === option.value}
                onChange={() => onChange(option.value)}
              />
              {option.label[language]}
            </label>
          ))
        ) : (
          <span className="inline-flex items-center gap-1.5">
            <input
              type="text"
              aria-label={ask[language]}
              autoComplete="off"
              spellCheck={false}
              inputMode={answer.kind === 'number' ? 'text' : undefined}
              className="field w-40 font-mono sm:min-h-9"
              placeholder={placeholder(answer, language)}
              value={value ?? ''}
              onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
            />
            {answer.kind === 'number' && answer.unit && <span>{answer.unit[language]}</span>}
          </span>
        )}
        <label className="inline-flex min-h-11 items-center gap-1.5 sm:min-h-7 text-ink-soft">
          <input
            type={answer.kind === 'choice' ? 'radio' : 'checkbox'}
            name={answer.kind === 'choice' ? name : undefined}
            className="size-4 accent-accent"
            checked={value === null}
            onChange={() => onChange(value === null ? undefined : null)}
          />
          {say.dontKnow}
        </label>
      </div>
    </fieldset>
  );
}

function placeholder(answer: PredictionFieldProps['prediction']['answer'], language: Language): string {
  if (answer.kind === 'shape') return words[language].shapeHint;
  if (answer.kind === 'numbers') return words[language].numbersHint(answer.length);
  return '';
}
