'use client';

import type { AnswerFormat } from '@/lib/grading/answer-format';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import { words } from '../words';

interface AnswerFieldProps {
  /** Null for cards whose answer is compared by the learner. */
  format: AnswerFormat | null;
  value: string;
  onChange(value: string): void;
  /** Revealed: what was committed stays as it was. */
  locked: boolean;
  language: Language;
  cardLanguage: Language;
}

/** The id by which the screen moves the focus here. */
export const answerFieldId = 'your-answer';

/** Where the learner commits before the reveal: options for a choice, one line for what is graded, else free text. */
export function AnswerField({ format, value, onChange, locked, language, cardLanguage }: AnswerFieldProps) {
  const say = words[language];
  if (format?.kind === 'choice') {
    return (
      <fieldset disabled={locked} className="grid gap-2" lang={langTag[cardLanguage]}>
        <legend className="mb-1 text-ink-soft text-sm" lang={langTag[language]}>
          {say.yourAnswer}
        </legend>
        {format.options.map((option, index) => (
          <label
            key={option.value}
            className="field flex cursor-pointer items-center gap-3 has-checked:border-accent"
          >
            <input
              id={index === 0 ? answerFieldId : undefined}
              type="radio"
              name="choice"
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className="size-5 accent-(--accent)"
            />
            <span>{option.label[cardLanguage]}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  const common = {
    id: answerFieldId,
    value,
    disabled: locked,
    'aria-describedby': 'question',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    autoComplete: 'off',
    spellCheck: false,
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={answerFieldId} className="text-ink-soft text-sm">
        {say.yourAnswer} {format ? unitOf(format, cardLanguage) : `(${say.optional})`}
      </label>
      {format ? (
        <input
          {...common}
          type="text"
          inputMode={format.kind === 'number' ? 'decimal' : 'text'}
          placeholder={say.answerHint[format.kind]}
          className="field max-w-sm font-mono text-base"
        />
      ) : (
        <textarea {...common} rows={2} className="field resize-y py-2 font-serif text-base" />
      )}
    </div>
  );
}

const unitOf = (format: AnswerFormat, language: Language) =>
  format.kind === 'number' && format.unit ? `(${format.unit[language]})` : '';
