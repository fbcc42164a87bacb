import { axisColour } from '@/lib/demos/shared/axis';
import type { words } from './words';

interface GateBlockProps {
  width: number;
  batch: number;
  /** What the rows really count: time, when batch was taken for it. */
  rows: 'batch' | 'time';
  hidden: number;
  /** Null before the run: the block in one piece. */
  cut: 'hidden' | 'batch' | null;
  text: (typeof words)['en'];
}

const [left, top, tall] = [26, 20, 62];
const gates = ['r', 'z', 'n'] as const;

/** The block [batch, 3 × hidden] of one step: one row a sample, and after the run the two cuts of chunk. */
export function GateBlock({ width, batch, rows, hidden, cut, text }: GateBlockProps) {
  const gap = cut ? 6 : 0;
  const wide = Math.min(width - left - 2 * gap - 4, 34 * 3 * hidden);
  const cell = { width: wide / (3 * hidden), height: Math.min(14, tall / batch) };
  const columns = Array.from({ length: 3 * hidden }, (_, i) => i);
  const samples = Array.from({ length: batch }, (_, i) => i);
  const perPiece = Math.ceil(batch / 3);
  const x = (i: number) => left + i * cell.width + (cut === 'hidden' ? Math.floor(i / hidden) * gap : 0);
  const y = (i: number) => top + i * cell.height + (cut === 'batch' ? Math.floor(i / perPiece) * gap : 0);
  const shade = [0.85, 0.5, 0.22];
  return (
    <g className="text-[12px]" data-part="gates">
      <text x={left} y={12} fill={axisColour('hidden')} fontWeight={600}>
        {text.threeHidden} = {3 * hidden}
      </text>
      <text x={4} y={top + 10} fill={axisColour(rows)} fontWeight={600}>
        {batch}
      </text>
      {samples.map((sample) =>
        columns.map((column) => (
          <rect
            key={`${sample} ${column}`}
            x={x(column)}
            y={y(sample)}
            width={Math.max(1, cell.width - 1)}
            height={Math.max(1, cell.height - 1)}
            fill={axisColour('hidden')}
            opacity={cut ? (shade[Math.floor(column / hidden)] ?? 1) : 0.5}
          />
        )),
      )}
      {cut === 'hidden' &&
        gates.map((gate, i) => (
          <text
            key={gate}
            x={x(i * hidden) + (hidden * cell.width) / 2}
            y={top + batch * cell.height + 14}
            textAnchor="middle"
            className="fill-ink font-mono"
          >
            {gate}_i
          </text>
        ))}
    </g>
  );
}
