import { type Line, lineNames, lines } from './program';
import type { Words } from './words';

interface LinePickerProps {
  program: readonly Line[];
  text: Words;
  onLine(index: number, line: Line): void;
}

/** The program as three lines, each of them a choice. */
export function LinePicker({ program, text, onLine }: LinePickerProps) {
  return (
    <div className="grid content-start gap-1">
      {program.map((chosen, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the program
        <label key={i} className="flex items-center gap-2 text-sm">
          <span className="w-14 text-ink-soft">{text.line(i + 1)}</span>
          <select
            className="field min-h-9 min-w-0 flex-1 px-2 font-mono"
            value={chosen}
            onChange={(event) => onLine(i, event.target.value as Line)}
          >
            {lineNames.map((name) => (
              <option key={name} value={name}>
                {lines[name]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
