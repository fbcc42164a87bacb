import { type Axis, axisColour } from '@/lib/demos/shared/axis';

interface SizeStepperProps {
  name: string;
  /** The colour of the axis it turns; sizes that are no axis are ink. */
  axis?: Axis;
  value: number;
  min: number;
  max: number;
  less: string;
  more: string;
  onChange(value: number): void;
}

/** A size with a button on either side. The control panel has the same sizes as fields. */
export function SizeStepper({ name, axis, value, min, max, less, more, onChange }: SizeStepperProps) {
  const button =
    'inline-flex h-8 w-8 items-center justify-center rounded border border-hairline text-accent disabled:opacity-40';
  return (
    <div className="inline-flex items-center gap-1.5 text-sm">
      <span style={axis ? { color: axisColour(axis) } : {}}>{name}</span>
      <button
        type="button"
        className={button}
        aria-label={less}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <output className="min-w-6 text-center font-mono font-semibold tabular-nums">{value}</output>
      <button
        type="button"
        className={button}
        aria-label={more}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </div>
  );
}
