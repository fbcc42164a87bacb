'use client';

import { NumberField } from '@/lib/demos/shared/number-field';
import type { Control } from '@/lib/demos/shared/params';
import type { Language } from '@/lib/kernel/bilingual';
import { ImageField } from './image-field';
import { nudged, positionOf, positions, valueAt } from './log-slider';
import { words } from './words';

interface ParamControlProps {
  control: Control;
  value: unknown;
  language: Language;
  onChange(value: unknown): void;
}

/** One param as the learner turns it: slider and number, list, switch or text, all made from the schema. */
export function ParamControl({ control, value, language, onChange }: ParamControlProps) {
  const label = control.label[language];
  switch (control.kind) {
    case 'real':
    case 'integer':
      return <Slider control={control} label={label} value={Number(value)} onChange={onChange} />;
    case 'vector':
      return (
        <Vector
          control={control}
          label={label}
          value={value as number[]}
          language={language}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <label className="flex items-center gap-2 text-sm">
          <span className="flex-1">{label}</span>
          <select
            className="field min-h-9 py-0"
            value={String(value)}
            onChange={(event) => onChange(event.target.value)}
          >
            {control.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label[language]}
              </option>
            ))}
          </select>
        </label>
      );
    case 'flag':
      return (
        <label className="flex min-h-9 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
          />
          {label}
        </label>
      );
    case 'image':
      return <ImageField control={control} value={String(value)} language={language} onChange={onChange} />;
    case 'text':
      return (
        <label className="grid gap-0.5 text-sm">
          {label}
          <input
            type="text"
            spellCheck={false}
            autoComplete="off"
            maxLength={control.maxLength}
            className="field min-h-9 w-full font-mono"
            value={String(value)}
            onChange={(event) => onChange(event.target.value)}
          />
        </label>
      );
  }
}

type SliderControl = Extract<Control, { kind: 'real' | 'integer' }>;

function Slider(props: {
  control: SliderControl;
  label: string;
  value: number;
  onChange(value: number): void;
}) {
  const { control, label, value, onChange } = props;
  const range = { log: false, step: 1, ...control };
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-3 text-sm">
      <span className="col-span-2">{label}</span>
      <input
        type="range"
        className="h-9 w-full min-w-0 accent-accent"
        aria-label={label}
        aria-valuetext={`${value}${control.unit ? ` ${control.unit}` : ''}`}
        min={0}
        max={positions}
        value={positionOf(range, value)}
        onChange={(event) => onChange(valueAt(range, Number(event.target.value)))}
        onKeyDown={(event) => {
          const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
          if (!way) return;
          event.preventDefault();
          onChange(nudged(range, value, way * (event.shiftKey ? 10 : 1)));
        }}
      />
      <NumberField
        label={label}
        quietLabel
        value={value}
        min={range.min}
        max={range.max}
        step={range.step}
        {...(control.unit ? { unit: control.unit } : {})}
        onChange={(next) => onChange(control.kind === 'integer' ? Math.round(next) : next)}
      />
    </div>
  );
}

function Vector(props: {
  control: Extract<Control, { kind: 'vector' }>;
  label: string;
  value: readonly number[];
  language: Language;
  onChange(value: number[]): void;
}) {
  const { control, label, value, language, onChange } = props;
  return (
    <fieldset className="min-w-0 text-sm sm:col-span-2">
      <legend>{label}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-1">
        {value.map((number, at) => (
          <NumberField
            // biome-ignore lint/suspicious/noArrayIndexKey: a number of a vector is its place
            key={at}
            label={words[language].component(label, at + 1)}
            quietLabel
            value={number}
            min={control.min}
            max={control.max}
            step={control.step}
            onChange={(next) => onChange(value.map((old, place) => (place === at ? next : old)))}
          />
        ))}
      </div>
    </fieldset>
  );
}
