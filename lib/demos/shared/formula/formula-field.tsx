import { useId } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import { parseFormula } from './parse-formula';

interface FormulaFieldProps {
  /** What stands before the field: "f(x) =". */
  label: string;
  /** '' is the demo's own function, shown as the placeholder. */
  value: string;
  placeholder: string;
  maxLength: number;
  language: Language;
  onChange(value: string): void;
}

const words = {
  en: { here: 'Character', reset: 'Use the demo’s function' },
  zh: { here: '第', reset: '恢复演示的函数' },
};

/** A formula typed by the learner. What is wrong with it is said under the field, with the place and the remedy. */
export function FormulaField({
  label,
  value,
  placeholder,
  maxLength,
  language,
  onChange,
}: FormulaFieldProps) {
  const id = useId();
  const parsed = value.trim() === '' ? null : parseFormula(value);
  const fault = parsed && !parsed.ok ? parsed : null;
  const text = words[language];
  return (
    <div className="text-sm">
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="font-mono">
          {label}
        </label>
        <input
          id={id}
          type="text"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          maxLength={maxLength}
          placeholder={placeholder}
          aria-invalid={fault !== null}
          aria-describedby={fault ? `${id}-fault` : undefined}
          className="field min-h-9 min-w-0 flex-1 py-0 font-mono"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {value !== '' && (
          <button
            type="button"
            aria-label={text.reset}
            title={text.reset}
            className="min-h-9 min-w-9 cursor-pointer rounded-sm border border-hairline text-accent"
            onClick={() => onChange('')}
          >
            ↺
          </button>
        )}
      </div>
      {fault && (
        <p id={`${id}-fault`} role="status" className="m-0 text-stamp-refuted leading-snug">
          {language === 'en' ? `${text.here} ${fault.at + 1}: ` : `${text.here} ${fault.at + 1} 个字符：`}
          {fault.problem[language]}
        </p>
      )}
    </div>
  );
}
