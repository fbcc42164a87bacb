'use client';

import { useState } from 'react';

interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  unit?: string;
  /** Hides the label from the eye where a heading already says it; screen readers still hear it. */
  quietLabel?: boolean;
  onChange(value: number): void;
}

/**
 * The typed twin of a slider or a drag handle. What is half typed ("-", "1e") stays in the field and changes
 * nothing; a number out of range is kept in range when the field is left.
 */
export function NumberField({ label, value, min, max, step, unit, quietLabel, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    const number = Number(text);
    return text.trim() !== '' && Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : null;
  };
  return (
    <label className="inline-flex items-center gap-1.5 text-sm">
      <span className={quietLabel ? 'sr-only' : ''}>{label}</span>
      <input
        type="number"
        inputMode={min < 0 ? 'text' : 'decimal'}
        className="field w-24 px-2 font-mono tabular-nums sm:min-h-9"
        min={min}
        max={max}
        step={step}
        value={typed ?? String(value)}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = take(event.target.value);
          if (number !== null && number === Number(event.target.value)) onChange(number);
        }}
        onBlur={() => {
          const number = typed === null ? null : take(typed);
          if (number !== null) onChange(number);
          setTyped(null);
        }}
      />
      {unit && <span className="text-ink-soft">{unit}</span>}
    </label>
  );
}
