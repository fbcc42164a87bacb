import type { Label } from './mask';
import type { Words } from './words';

interface PaintPanelProps {
  brush: Label;
  alpha: number;
  text: Words;
  onBrush(label: Label): void;
  onAlpha(alpha: number): void;
}

const labels: readonly Label[] = [0, 1, 2, -1];

/** Which id is painted, and how opaque the mask lies over the image. */
export function PaintPanel({ brush, alpha, text, onBrush, onAlpha }: PaintPanelProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
      <fieldset className="m-0 flex min-w-0 flex-wrap items-center gap-1.5 border-0 p-0">
        <legend className="float-left pr-1 text-ink-soft">{text.brush}</legend>
        {labels.map((label) => (
          <button
            key={label}
            type="button"
            aria-pressed={brush === label}
            className="min-h-8 cursor-pointer rounded-sm border border-hairline px-2 aria-pressed:border-accent aria-pressed:font-bold aria-pressed:text-accent max-sm:min-h-11"
            onClick={() => onBrush(label)}
          >
            <span className="font-mono">{label === -1 ? 'x' : label}</span> {text.name(label)}
          </button>
        ))}
      </fieldset>
      <label className="inline-flex items-center gap-2">
        <span className="text-ink-soft">{text.alpha}</span>
        <input
          type="range"
          min={0}
          max={1}
          step={0.1}
          value={alpha}
          className="w-28 accent-[var(--accent)] max-sm:min-h-11"
          onChange={(event) => onAlpha(Number(event.target.value))}
        />
        <output className="font-mono tabular-nums">{alpha.toFixed(1)}</output>
      </label>
    </div>
  );
}
